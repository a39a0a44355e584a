package fr.souffleur.structures.roster;

import fr.souffleur.common.Folded;
import fr.souffleur.common.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list may hold; its headings stand in the words of both languages, separated by commas. */
public enum Column {
    NAME,
    EMAIL,
    ROLE;

    private static final List<Words> LANGUAGES = List.of(Words.in("fr"), Words.in("en"));

    /** The column that a heading names. */
    static Optional<Column> headed(String heading) {
        return Arrays.stream(values())
                .filter(it -> said("structures.roster.heading." + it.name().toLowerCase(Locale.ROOT), heading))
                .findFirst();
    }

    /** Whether a text is one of those under a key, whatever its capitals and accents. */
    static boolean said(String key, String text) {
        return LANGUAGES.stream()
                .flatMap(it -> Arrays.stream(it.say(key).split(",")))
                .anyMatch(it -> Folded.of(it).equals(Folded.of(text)));
    }
}
