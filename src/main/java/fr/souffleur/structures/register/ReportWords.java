package fr.souffleur.structures.register;

import fr.souffleur.common.Words;
import java.util.Locale;
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
        return change.fields().entrySet().stream()
                .map(it -> words.say(
                        "structures.register.turn",
                        words.say("structures.register.field." + it.getKey()),
                        it.getValue().was().isEmpty() ? "–" : it.getValue().was(),
                        it.getValue().is().isEmpty() ? "–" : it.getValue().is()))
                .collect(Collectors.joining(" ; "));
    }
}
