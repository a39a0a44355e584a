package fr.souffleur.live;

import fr.souffleur.common.MoveId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move that was made without network and came home after the report was validated: kept beside the log until somebody
 * reopens it and takes it in, or puts it away.
 *
 * @param claimedAt when it is said to have been made
 * @param role name of the role that made it, empty for an observer and the facilitator
 * @param text its own words, empty when it has none
 */
public record LateMove(
        MoveId move,
        Audience audience,
        String role,
        String kind,
        String text,
        @Nullable Instant claimedAt,
        Instant arrivedAt) {}
