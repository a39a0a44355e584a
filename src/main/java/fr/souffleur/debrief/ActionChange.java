package fr.souffleur.debrief;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of what became of an action; never changed after it was written, but for words that are purged.
 *
 * @param was a text of somebody, or a code: a state, an id, a day; null where there was nothing
 * @param became likewise
 * @param by null once it was the portal itself
 */
public record ActionChange(
        What what,
        @Nullable String was,
        @Nullable String became,
        @Nullable PersonId by,
        Instant at) {

    public enum What {
        ADDED,
        TEXT,
        OWNER,
        PERSON,
        DUE,
        PRIORITY,
        EFFORT,
        EVIDENCE,
        CARD,
        STATE,
        REMOVED,
        RESTORED,
        PROOF_ADDED,
        PROOF_REMOVED
    }
}
