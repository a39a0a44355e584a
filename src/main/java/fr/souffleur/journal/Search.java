package fr.souffleur.journal;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which acts to show.
 *
 * @param from first instant, null for the beginning
 * @param until instant after the last, null for now
 * @param kind of act, null for all
 * @param people who acted or are concerned; null for everybody, empty for nobody
 */
public record Search(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String kind,
        @Nullable Set<PersonId> people) {

    public static final Search ALL = new Search(null, null, null, null);
}
