package fr.souffleur.live;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.Instant;
import java.util.List;

/**
 * What a session file holds, before anything of it is written.
 *
 * @param issuedTo who had the page handed out
 * @param startedAt DEBEX, the clock put right as far as it was said
 * @param lines moves in all; {@code known} of them stand in the log already
 * @param questions to be answered first
 * @param faults lines that the rules refuse: with any, nothing can be written
 */
public record SessionFound(
        PersonId issuedTo,
        Instant issuedAt,
        Instant startedAt,
        Instant endedAt,
        int lines,
        int known,
        int given,
        int notes,
        int ratings,
        List<Question> questions,
        List<Fault> faults) {

    /** @param line of the file, from 1; 0 for the file as a whole */
    public record Fault(int line, Refused why) {}

    /**
     * @param said as the computer's clock told it, or when the page was handed out
     * @param meant as it may have been
     */
    public record Question(Kind kind, Instant said, Instant meant) {

        public enum Kind {
            /** The clock stood on another day than the plan. */
            DAY,
            /** The clock stood hours away from the plan. */
            HOURS,
            /** By that clock it is still to come. */
            FUTURE,
            /** The sheet has changed since the page was handed out. */
            SHEET,
            /** It ends without FINEX. */
            UNFINISHED
        }
    }

    public enum Reply {
        /** Yes: the clock was wrong. */
        SHIFT,
        /** As the file says. */
        KEEP
    }
}
