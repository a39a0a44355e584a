package fr.souffleur.identity;

/** What strangers say of themselves, as one line that fits: a provider hands on whatever was typed there. */
final class Line {

    private Line() {}

    /** Without signs that break or turn a line, and at most this many code units, never half a sign. */
    static String of(String text, int most) {
        var line = new StringBuilder();
        text.strip().codePoints().limit(most).forEach(it -> append(line, it));
        var said = line.toString().replaceAll(" {2,}", " ").strip();
        if (said.length() <= most) return said;
        return said.substring(0, Character.isHighSurrogate(said.charAt(most - 1)) ? most - 1 : most);
    }

    private static void append(StringBuilder line, int sign) {
        switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> line.append(' ');
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
            default -> line.appendCodePoint(sign);
        }
    }
}
