package fr.souffleur.structures.register.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of strangers, made fit for a line: no breaks, no control signs, no runs of blanks. */
final class Text {

    private static final Pattern SIGNS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Text() {}

    static String clean(@Nullable String raw, int longest) {
        if (raw == null || raw.isEmpty()) return "";
        var text = plain(raw)
                ? raw.strip()
                : BLANKS.matcher(SIGNS.matcher(raw).replaceAll(" "))
                        .replaceAll(" ")
                        .strip();
        return text.length() <= longest ? text : cut(text, longest);
    }

    /** Whether something hides in it that no line should hold. */
    static boolean signs(@Nullable String raw) {
        return raw != null && !plain(raw) && SIGNS.matcher(raw).find();
    }

    /** Most texts are, and need no patterns. */
    private static boolean plain(String raw) {
        var before = 'x';
        for (var i = 0; i < raw.length(); i++) {
            var sign = raw.charAt(i);
            if (sign < ' ' || sign > 'ÿ' || sign >= 0x7F && sign <= 0xA0 || sign == 0xAD) return false;
            if (sign == ' ' && before == ' ' && !raw.substring(i).isBlank()) return false;
            before = sign;
        }
        return true;
    }

    private static String cut(String text, int longest) {
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}
