package fr.souffleur.kits.ui;

import fr.souffleur.common.Words;

/** Lines of a text as one numbered list; of a very long text, those around a place. */
final class SourceLines {

    /** As many lines as a browser draws without anybody noticing. */
    private static final int MOST_LINES = 4000;

    private static final int LONGEST_LINE = 2000;

    private final Words words;
    private final Written written;

    SourceLines(Words words) {
        this.words = words;
        this.written = new Written(words);
    }

    /** @param from first line shown, counted from 1 @param to last line shown @param all how many there are */
    record Window(String html, int from, int to, int all) {}

    /** @param line to mark, counted from 1; 0 for none @param column counted from 1; 0 for none */
    Window window(String text, int line, int column) {
        var all = text.split("\r\n|[\n\r]", -1);
        int from = Math.max(1, Math.min(line - MOST_LINES / 2, all.length - MOST_LINES + 1));
        int to = Math.min(all.length, from + MOST_LINES - 1);
        var html = new StringBuilder(
                "<ol class='source' start='" + from + "' style='counter-reset: line " + (from - 1) + "'>");
        for (int i = from; i <= to; i++) html.append(i == line ? marked(all[i - 1], i, column) : plain(all[i - 1]));
        return new Window(html.append("</ol>").toString(), from, to, all.length);
    }

    private String plain(String line) {
        return "<li><code>" + written.html(line, LONGEST_LINE) + "</code></li>";
    }

    private String marked(String line, int number, int column) {
        var where = column > 0
                ? words.say("kits.source.here", String.valueOf(number), String.valueOf(column))
                : words.say("kits.source.line", String.valueOf(number));
        return "<li tabindex='-1' aria-current='true'><span class='here'><span aria-hidden='true'>▸</span> "
                + Written.html(where) + "</span><code>" + pointed(line, column) + "</code></li>";
    }

    /** The line with its word at this column marked. */
    private String pointed(String line, int column) {
        int signs = line.codePointCount(0, line.length());
        if (column < 1 || column > Math.min(signs, LONGEST_LINE)) return written.html(line, LONGEST_LINE);
        int from = line.offsetByCodePoints(0, column - 1);
        int to = from;
        while (to < line.length() && !Character.isWhitespace(line.charAt(to))) to++;
        if (to == from) to = line.offsetByCodePoints(from, 1);
        return Written.html(line.substring(0, from)) + "<mark>" + written.html(line.substring(from, to), LONGEST_LINE)
                + "</mark>" + written.html(line.substring(to), LONGEST_LINE);
    }
}
