package fr.souffleur.structures.acts;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.Search;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the journal.
 *
 * @param from first day, where the structure lives; null for the beginning
 * @param until last day; null for today
 * @param kind of act, empty for all
 * @param name letters of a person's name, accents and case apart; empty for everybody
 */
public record Wanted(@Nullable LocalDate from, @Nullable LocalDate until, String kind, String name) {

    public static final Wanted ALL = new Wanted(null, null, "", "");

    public Wanted {
        name = name.strip();
    }

    /** Days are days of this zone. @param people of that name, null for everybody */
    Search search(ZoneId zone, @Nullable Set<PersonId> people) {
        return new Search(
                start(from, zone),
                until == null ? null : start(until.plusDays(1), zone),
                kind.isBlank() ? null : kind,
                people);
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
