package fr.souffleur.structures.roster;

import java.util.regex.Pattern;

/**
 * What stands in one cell.
 *
 * @param calculated whether it is a formula, or would be one in a table program
 */
record Cell(String text, boolean calculated) {

    static final Cell EMPTY = new Cell("", false);

    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}]*[=+@-]");

    /** Text as somebody typed it. */
    static Cell of(String typed) {
        return new Cell(typed, FORMULA.matcher(typed).lookingAt());
    }

    /** Whether something in it would break the line that it is put on. */
    boolean breaks() {
        return text.strip().codePoints().anyMatch(it -> switch (Character.getType(it)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
    }
}
