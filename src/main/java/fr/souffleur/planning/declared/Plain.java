package fr.souffleur.planning.declared;

import fr.souffleur.common.Words;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words of a table as people type them: without accents, capitals and the apostrophes of printers. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The constant whose words, in either language, or whose code these are. @param stem where its words stand */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String stem, String text) {
        var said = of(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> names(it, stem).contains(said))
                .findFirst();
    }

    private static List<String> names(Enum<?> it, String stem) {
        var code = it.name().toLowerCase(Locale.ROOT);
        return List.of(
                code, of(Words.in("fr").say(stem + code)), of(Words.in("en").say(stem + code)));
    }
}
