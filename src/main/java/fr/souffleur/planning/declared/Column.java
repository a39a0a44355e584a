package fr.souffleur.planning.declared;

import fr.souffleur.common.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of the table that past exercises are brought with, in its order. */
public enum Column {
    /** For a body that brings them for its structures; a structure leaves both empty. */
    NUMBER,
    NAME,
    DAY,
    FAMILY,
    MODE,
    PARTS,
    CARE_CONTINUITY(Box.CARE_CONTINUITY),
    CYBER_TRIGGER(Box.CYBER_TRIGGER),
    PLAYED_THROUGH(Box.PLAYED_THROUGH),
    HOT_DEBRIEF(Box.HOT_DEBRIEF),
    NOT_TECHNICAL(Box.NOT_TECHNICAL),
    WITH_RECOVERY_PLAN(Box.WITH_RECOVERY_PLAN),
    PROOF;

    private final @Nullable Box box;

    Column() {
        this(null);
    }

    Column(@Nullable Box box) {
        this.box = box;
    }

    @Nullable
    Box box() {
        return box;
    }

    /** Its heading. */
    public String heading(Words words) {
        var asked = box;
        return asked == null ? words.say("planning.column." + code(this)) : words.say("planning.box." + code(asked));
    }

    /** Headings, and under them a line that shows how it is filled in. */
    static List<List<String>> template(Words words) {
        var headings = new ArrayList<String>();
        var example = new ArrayList<String>();
        for (var column : values()) {
            headings.add(column.heading(words));
            example.add(words.say("planning.column.example." + (column.box == null ? code(column) : "box")));
        }
        return List.of(headings, example);
    }

    /** The line that shows how, in each of the portal's languages; left in a table it brings nothing. */
    static List<List<String>> examples() {
        return Stream.of("fr", "en").map(it -> template(Words.in(it)).getLast()).toList();
    }

    /** Whether these are the headings of the template, in one of the portal's languages. */
    static boolean heads(List<String> cells) {
        return List.of("fr", "en").stream()
                .anyMatch(language -> Arrays.stream(values())
                        .allMatch(it -> it.ordinal() < cells.size()
                                && Plain.of(cells.get(it.ordinal())).equals(Plain.of(it.heading(Words.in(language))))));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
