package fr.souffleur.notices;

import java.util.regex.Pattern;

/** Text from people, on one line: no end of line reaches a header or a log, nothing turns the reading around. */
final class Plain {

    private static final int LONGEST_ARGUMENT = 1_000;
    private static final int LONGEST_SUBJECT = 200;

    /** Controls, ends of line and paragraph, marks of direction that are not closed. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private Plain() {}

    static String argument(String text) {
        return cut(text, LONGEST_ARGUMENT);
    }

    static String subject(String text) {
        return cut(text, LONGEST_SUBJECT);
    }

    /** @param longest in chars; a sign of two is not cut in half */
    static String cut(String text, int longest) {
        var line = UNSEEN.matcher(text).replaceAll(" ").strip();
        if (line.length() <= longest) return line;
        int end = longest - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) end--;
        return line.substring(0, end).strip() + "…";
    }
}
