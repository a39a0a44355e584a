package fr.souffleur.planning.ui;

import fr.souffleur.common.Words;
import fr.souffleur.planning.declared.Held;
import fr.souffleur.ui.Days;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of an exercise held elsewhere, in words. */
record DeclaredWords(Words words) {

    String family(Held held) {
        return words.say("planning.family." + code(held.family()));
    }

    String day(Held held, Days days) {
        return days.plain(held.on());
    }

    /** How and with whom, in a line. */
    String about(Held held) {
        var parts = held.parts().stream()
                .sorted()
                .map(it -> words.say("planning.part." + code(it)))
                .collect(Collectors.joining(", "));
        return words.say("planning.declared.about", words.say("planning.mode." + code(held.mode())), parts);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
