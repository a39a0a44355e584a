package fr.souffleur.live;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** What was read to all, as a wall can bear it: its first sentences, without the call that opens it. */
final class Situation {

    /** Signs that can be read from the far end of a room. */
    private static final int BRIEF = 130;

    /** « EXERCICE, EXERCICE, EXERCICE. » */
    private static final Pattern CALL = Pattern.compile("^(\\p{Lu}+)(?:[\\s,]+\\1)*\\.\\s*");

    private Situation() {}

    static String of(String read, String language) {
        var words = CALL.matcher(read).replaceFirst("");
        var sentences = BreakIterator.getSentenceInstance(Locale.of(language));
        sentences.setText(words);
        sentences.first();
        int end = sentences.next();
        for (int next = sentences.next(); next != BreakIterator.DONE && next <= BRIEF; next = sentences.next())
            end = next;
        return end == BreakIterator.DONE ? words : words.substring(0, end).strip();
    }
}
