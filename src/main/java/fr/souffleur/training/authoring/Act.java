package fr.souffleur.training.authoring;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import java.util.Locale;

/** One line of a course's history. @param words why, where it was asked; may be empty */
public record Act(String version, What what, String words, PersonId by, Instant at) {

    /** What is done with a draft; changes of its text are none. */
    public enum What {
        STARTED,
        HANDED_IN,
        TAKEN_BACK,
        APPROVED,
        PUBLISHED,
        SET_ASIDE,
        RETIRED,
        RESTORED;

        /** Behind a dot, in words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
