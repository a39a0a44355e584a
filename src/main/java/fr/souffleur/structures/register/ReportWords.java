package fr.souffleur.structures.register;

import fr.souffleur.common.Words;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** What changes and remarks are called; for screens and for files. */
public final class ReportWords {

    private ReportWords() {}

    /** @param kind {@code what}, {@code sort}, {@code remark} */
    public static String word(Words words, String kind, Enum<?> of) {
        return words.say("structures.register." + kind + "." + of.name().toLowerCase(Locale.ROOT));
    }

    /** What was and what is, field by field. */
    public static String fields(Words words, Change change) {
        return fields(words, change, (_, value) -> value);
    }

    /** @param say puts a value of a field, which is not empty, into words */
    public static String fields(Words words, Change change, BinaryOperator<String> say) {
        return change.fields().entrySet().stream()
                .map(it -> words.say(
                        "structures.register.turn",
                        words.say("structures.register.field." + it.getKey()),
                        said(it.getKey(), it.getValue().was(), say),
                        said(it.getKey(), it.getValue().is(), say)))
                .collect(Collectors.joining(" ; "));
    }

    private static String said(String field, String value, BinaryOperator<String> say) {
        return value.isEmpty() ? "–" : say.apply(field, value);
    }
}
