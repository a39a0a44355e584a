package fr.souffleur.training.exchange.questions;

/** Escaped signs put aside under signs that no text has, so that what parts a question can be looked for; and put back. */
final class GiftEscapes {

    private static final String ESCAPED = "\\~=#{}:n";
    private static final String MEANT = "\\~=#{}:\n";
    private static final char FIRST = '\uFDD0';

    private GiftEscapes() {}

    static String aside(String text, int line, Findings findings) {
        if (text.indexOf('\\') < 0) return text;
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign != '\\') {
                out.append(sign);
                continue;
            }
            var next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            var which = ESCAPED.indexOf(next);
            if (which < 0) {
                var shown = next == '\n' ? "\\" : "\\" + Character.toString(text.codePointAt(i + 1));
                findings.fault(line + Letters.lineAt(text, i) - 1, "escape", shown);
                continue;
            }
            out.append((char) (FIRST + which));
            i++;
        }
        return out.toString();
    }

    static String back(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var which = text.charAt(i) - FIRST;
            out.append(which >= 0 && which < MEANT.length() ? MEANT.charAt(which) : text.charAt(i));
        }
        return out.toString();
    }
}
