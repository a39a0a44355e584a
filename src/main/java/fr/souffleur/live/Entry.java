package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.MoveId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log: who did what, when it was heard, when it is said to have been, and where.
 *
 * @param seq place in the exercise's log, from 1 without gaps
 * @param claimedAt when the mover says it was, null when it was at once
 * @param playMillis play time when it was heard
 * @param cell crisis cell among several rooms, null while there is one
 */
public record Entry(
        int seq,
        MoveId move,
        Instant recordedAt,
        @Nullable Instant claimedAt,
        long playMillis,
        Caller by,
        @Nullable String cell,
        Source source,
        Happening what) {}
