package fr.souffleur.live;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What was read to all, as a wall can bear it: its first sentences, without the call and the hour that hang there anyway. */
final class Situation {

    /** Signs that can be read from the far end of a room. */
    private static final int BRIEF = 160;

    /** « EXERCICE, EXERCICE, EXERCICE. » */
    private static final Pattern CALL = Pattern.compile("^(\\p{Lu}+)(?:[\\s,]+\\1)*\\.\\s*");

    private static final Pattern HOUR = Pattern.compile("(?iU)\\b(?:il est|it is)\\s\\d{1,2}\\s?[h:]");

    private Situation() {}

    static String of(String read, String language) {
        var words = CALL.matcher(read).replaceFirst("");
        var brief = new StringBuilder();
        for (var sentence : sentences(words, Locale.of(language))) {
            if (HOUR.matcher(sentence).find()) continue;
            if (!brief.isEmpty() && brief.length() + sentence.length() > BRIEF) break;
            brief.append(sentence);
        }
        return brief.isEmpty() ? words : brief.toString().strip();
    }

    private static List<String> sentences(String text, Locale locale) {
        var breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end));
            start = end;
        }
        return sentences;
    }
}
