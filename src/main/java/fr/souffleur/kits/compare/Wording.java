package fr.souffleur.kits.compare;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of two texts side by side. Where lines break does not matter.
 *
 * @param close whether they share enough words for marks inside them to help
 */
record Wording(List<String> before, List<String> after, BitSet gone, BitSet fresh, boolean close, boolean retouched) {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final int MOST_LETTERS = 100_000;

    static Wording of(String before, String after, Effort effort) {
        if (before.length() + after.length() > MOST_LETTERS) return apart(List.of(before), List.of(after));
        var old = tokens(before);
        var now = tokens(after);
        var aligned = Alignment.of(unfolded(old), unfolded(now), effort);
        if (aligned.isEmpty()) return apart(old, now);
        var gone = aligned.get().gone();
        var fresh = aligned.get().fresh();
        var kept = IntStream.range(0, old.size())
                .filter(it -> !gone.get(it) && isWord(old.get(it)))
                .count();
        var words = Math.max(words(old), words(now));
        bridge(old, now, gone, fresh);
        return new Wording(old, now, gone, fresh, kept * 3 >= words, kept * 5 >= words * 4L);
    }

    private static Wording apart(List<String> before, List<String> after) {
        return new Wording(before, after, new BitSet(), new BitSet(), false, false);
    }

    /** Both texts as one: what went stands before what came instead. */
    List<Mark> merged() {
        var marks = new Marks();
        if (!close) {
            marks.add(Mark.Kind.GONE, String.join("", before));
            marks.add(Mark.Kind.FRESH, String.join("", after));
            return marks.lines().getFirst();
        }
        int j = 0;
        for (int i = 0; i <= before.size(); i++) {
            while (i < before.size() && gone.get(i)) marks.add(Mark.Kind.GONE, before.get(i++));
            while (j < after.size() && fresh.get(j)) marks.add(Mark.Kind.FRESH, after.get(j++));
            if (j < after.size()) marks.add(Mark.Kind.SAME, after.get(j++));
        }
        return marks.lines().getFirst();
    }

    /** The first text by lines, with what went from it. */
    List<List<Mark>> goneLines() {
        return lines(before, gone, Mark.Kind.GONE);
    }

    /** The second text by lines, with what came into it. */
    List<List<Mark>> freshLines() {
        return lines(after, fresh, Mark.Kind.FRESH);
    }

    private List<List<Mark>> lines(List<String> tokens, BitSet changed, Mark.Kind kind) {
        var marks = new Marks();
        for (int i = 0; i < tokens.size(); i++)
            marks.addLines(close && changed.get(i) ? kind : Mark.Kind.SAME, tokens.get(i));
        return marks.lines();
    }

    /** A space that stays between two words that change would only break up the mark. */
    private static void bridge(List<String> old, List<String> now, BitSet gone, BitSet fresh) {
        int j = fresh.nextClearBit(0);
        for (int i = gone.nextClearBit(0); i < old.size(); i = gone.nextClearBit(i + 1)) {
            if (i > 0
                    && j > 0
                    && old.get(i).isBlank()
                    && gone.get(i - 1)
                    && gone.get(i + 1)
                    && fresh.get(j - 1)
                    && fresh.get(j + 1)) {
                gone.set(i);
                fresh.set(j);
            }
            j = fresh.nextClearBit(j + 1);
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> unfolded(List<String> tokens) {
        return tokens.stream().map(it -> it.isBlank() ? " " : it).toList();
    }

    private static long words(List<String> tokens) {
        return tokens.stream().filter(Wording::isWord).count();
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }
}
