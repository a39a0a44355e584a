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
 * @param playMillis play time when it was heard; of a line entered after the fact, when it is said to have been
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
        Happening what) {

    /** Whether it was written into the log after the fact, in the name of a moment that had passed. */
    boolean after() {
        return source == Source.PAPER || source == Source.FILE;
    }

    /** Whether anybody took its time. Without one its play time is only its place among the others. */
    boolean timed() {
        return !after() || claimedAt != null;
    }

    /** When it was: by the clock of the portal, else as it is said; null when nobody took the time. */
    @Nullable
    Instant happenedAt() {
        return after() ? claimedAt : recordedAt;
    }
}
