package fr.souffleur.kits.source;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text file as it was read: what people call it, its letters, and on which line and column each of them stands. */
public final class SourceText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");

    private final String path;
    private final String text;
    private final int[] ends;

    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.ends = LINE_END.matcher(text).results().mapToInt(it -> it.end()).toArray();
    }

    String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public Fault fault(int offset, String key, Object... arguments) {
        var found = Arrays.binarySearch(ends, offset);
        var line = found >= 0 ? found + 1 : -found - 1;
        var column = text.codePointCount(begin(line), offset);
        return new Fault(path, line + 1, column + 1, key, List.of(arguments));
    }

    /** Where a line and a column lie in the text, both counted from 0, columns in whole characters. */
    public int offset(int line, int column) {
        var begin = begin(Math.min(line, ends.length));
        var end = line < ends.length ? ends[line] : text.length();
        return text.offsetByCodePoints(begin, Math.min(column, text.codePointCount(begin, end)));
    }

    /**
     * Where these words begin between two places, however the lines between them are folded.
     *
     * @param before how often they stand there already before the place that is meant
     */
    OptionalInt find(String words, int before, int from, int to) {
        var folded =
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(folded)
                .matcher(text)
                .region(from, to)
                .results()
                .skip(before)
                .mapToInt(MatchResult::start)
                .findFirst();
    }

    private int begin(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }
}
