package fr.souffleur.live;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a screen holds at once: a long day fits, a flood of pasted texts does not. The rest is read page by page. */
final class Screenful {

    private static final int MOST_LINES = 300;

    private static final int MOST_SIGNS = 60_000;

    private Screenful() {}

    /** As many of the first as fit, and one at least. */
    static <T> List<T> of(List<T> lines, Function<T, String> words) {
        int signs = 0;
        int held = 0;
        for (var it : lines) {
            signs += words.apply(it).length();
            if (held == MOST_LINES || held > 0 && signs > MOST_SIGNS) break;
            held++;
        }
        return lines.subList(0, held);
    }

    /** As many as fit of those behind this one; none when it is not there. */
    static <T> List<T> behind(List<T> lines, Predicate<T> line, Function<T, String> words) {
        return of(lines.stream().dropWhile(line.negate()).skip(1).toList(), words);
    }
}
