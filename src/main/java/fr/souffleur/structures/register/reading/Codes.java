package fr.souffleur.structures.register.reading;

/** Codes as the register publishes them, whatever way a file writes them. */
final class Codes {

    private Codes() {}

    /** Three digits; leading zeros that a table program took away are set again. */
    static String category(String code) {
        return padded(code, 3);
    }

    static String padded(String code, int length) {
        return code.matches("[0-9]+") && code.length() < length ? "0".repeat(length - code.length()) + code : code;
    }
}
