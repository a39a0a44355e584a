package fr.souffleur.kits.compare;

import java.util.List;

/** A stretch of a text that stays, went or came. */
public record Mark(Kind kind, String text) {

    public enum Kind {
        SAME,
        GONE,
        FRESH
    }

    /** Two texts as one, word by word; two texts that share little stand one behind the other. */
    public static List<Mark> between(String before, String after) {
        return Wording.of(before, after, new Effort()).merged();
    }

    static Mark same(String text) {
        return new Mark(Kind.SAME, text);
    }
}
