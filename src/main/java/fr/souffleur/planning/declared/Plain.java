package fr.souffleur.planning.declared;

import fr.souffleur.common.Words;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Words of a table as people type them: without accents, capitals and the apostrophes of printers. */
final class Plain {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Worked out once for each enumeration: a table asks for them in every line. */
    private static final Map<Class<?>, Map<String, Enum<?>>> NAMES = new ConcurrentHashMap<>();

    private Plain() {}

    static String of(String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'');
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The constant whose words, in either language, or whose code these are. @param stem where its words stand */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String stem, String text) {
        return Optional.ofNullable(
                        NAMES.computeIfAbsent(type, _ -> names(type, stem)).get(of(text)))
                .map(type::cast);
    }

    private static Map<String, Enum<?>> names(Class<? extends Enum<?>> type, String stem) {
        var names = new HashMap<String, Enum<?>>();
        for (var it : type.getEnumConstants()) {
            var code = it.name().toLowerCase(Locale.ROOT);
            names.putIfAbsent(code, it);
            for (var language : List.of("fr", "en"))
                names.putIfAbsent(of(Words.in(language).say(stem + code)), it);
        }
        return names;
    }
}
