package fr.souffleur.kits.workshop;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the history of a kit: who did what with which version. Lines are added, never changed.
 *
 * @param edition the number of the edition; null where the act is about a version as such
 * @param words reason or note, may be empty
 */
public record Act(
        String kit, String version, @Nullable Integer edition, What what, String words, PersonId by, Instant at) {

    /** What can be done with a kit in the workshop. */
    public enum What {
        BROUGHT,
        APPROVED,
        PUBLISHED,
        SET_ASIDE,
        RETIRED,
        RESTORED
    }
}
