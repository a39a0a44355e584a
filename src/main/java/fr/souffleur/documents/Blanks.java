package fr.souffleur.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Places to write on, drawn with dots: long enough for a hand, as far as the line has room. */
final class Blanks {

    private static final Pattern DOTS = Pattern.compile("…{2,}");

    /** Beyond that a place is no better for being longer. */
    private static final double LONGEST = 9;

    private Blanks() {}

    /** @param room on a line, in dots */
    static void widen(Element sheet, int room) {
        for (var line : sheet.select(".write")) {
            var text = line.text();
            long dots = text.chars().filter(it -> it == '…').count();
            double free = room - 0.75 * (text.length() - dots);
            double times = Math.clamp(free / dots, 1, LONGEST);
            line.traverse((node, _) -> {
                if (node instanceof TextNode words) words.text(widened(words.getWholeText(), times));
            });
        }
    }

    private static String widened(String text, double times) {
        return DOTS.matcher(text)
                .replaceAll(it ->
                        Matcher.quoteReplacement("…".repeat((int) (it.group().length() * times))));
    }
}
