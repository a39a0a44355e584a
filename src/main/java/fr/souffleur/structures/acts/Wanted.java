package fr.souffleur.structures.acts;

import java.time.LocalDate;
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
}
