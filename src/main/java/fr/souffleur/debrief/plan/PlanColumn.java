package fr.souffleur.debrief.plan;

import fr.souffleur.common.Folded;
import fr.souffleur.common.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a plan's table holds; its heading is known in both languages. */
public enum PlanColumn {
    ID,
    VERSION,
    EXERCISE,
    TEXT,
    OWNER,
    PERSON,
    DUE,
    PRIORITY,
    EFFORT,
    EVIDENCE,
    STATE,
    WORDS,
    CARD;

    private static final List<Words> LANGUAGES = List.of(Words.in("fr"), Words.in("en"));

    public String key() {
        return "debrief.plan.file." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlanColumn> headed(String heading) {
        return Arrays.stream(values()).filter(it -> said(it.key(), heading)).findFirst();
    }

    /** The constant whose word this is, in either language. */
    static <T extends Enum<T>> Optional<T> said(Class<T> type, String stem, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> said(stem + it.name().toLowerCase(Locale.ROOT), text))
                .findFirst();
    }

    private static boolean said(String key, String text) {
        return LANGUAGES.stream().anyMatch(it -> Folded.of(it.say(key)).equals(Folded.of(text)));
    }
}
