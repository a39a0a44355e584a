package fr.souffleur.kits.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A text as canonical YAML writes it: plain where nothing can be misread, else in quotes, folded when it is long. */
final class Penned {

    static final int WIDTH = 112;

    private static final Pattern PLAIN_BEGINNING = Pattern.compile("[\\p{L}\\p{N}«(“‘’…€/+−–—.☐§°].*", Pattern.DOTALL);
    private static final Pattern MISREAD = Pattern.compile(
            "(?i)null|true|false|yes|no|on|off|y|n|\\.(?:nan|inf)|[-+]?[0-9.][0-9_]*(?:\\.[0-9]*)?(?:e[-+]?[0-9]+)?"
                    + "|0[xo][0-9a-f]+|[0-9]+(?::[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|.*:|.*: .*|.* #.*|.*[{}\\[\\]].*",
            Pattern.DOTALL);
    private static final Pattern FOLDABLE = Pattern.compile("[^\\s](?:[^\\n\\r\\t]*[^\\s])?");
    private static final Pattern BREAK =
            Pattern.compile("(?<!«) (?![»;:!?])(?!(?<=\\d )[\\dh])(?!(?<=\\dh |\\d h )\\d)");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Pattern IN_LIST = Pattern.compile("[^,\\[\\]{}]*");

    private Penned() {}

    static String key(String key) {
        return KEY.matcher(key).matches() ? key : quoted(key);
    }

    /** On one line, however long. */
    static String inLine(String text, boolean inList) {
        var plain = PLAIN_BEGINNING.matcher(text).matches()
                && FOLDABLE.matcher(text).matches()
                && !MISREAD.matcher(text).matches()
                && (!inList || IN_LIST.matcher(text).matches());
        return plain ? text : quoted(text);
    }

    /**
     * Behind a key or a dash.
     *
     * @param column where the text would begin
     * @param indent of the lines below
     */
    static List<String> lines(String text, int column, int indent) {
        var line = inLine(text, false);
        if (column + line.length() <= WIDTH && text.indexOf('\n') < 0) return List.of(line);
        var foldable = Arrays.stream(text.split("\n", -1))
                .allMatch(it -> FOLDABLE.matcher(it).matches() && !it.contains("  ") || it.isEmpty());
        return foldable && !text.startsWith("\n") && !text.endsWith("\n") ? folded(text, indent) : List.of(line);
    }

    /** Every line end of the text is one empty line more; a typographer's spaces hold their words together. */
    private static List<String> folded(String text, int indent) {
        var lines = new ArrayList<>(List.of(">-"));
        for (var paragraph : text.split("\n", -1)) {
            if (lines.size() > 1) lines.add("");
            var line = new StringBuilder();
            for (var word : BREAK.split(paragraph)) {
                if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
                    lines.add(" ".repeat(indent) + line);
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            if (!line.isEmpty()) lines.add(" ".repeat(indent) + line);
        }
        return lines;
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }
}
