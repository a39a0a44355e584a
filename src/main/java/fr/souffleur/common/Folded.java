package fr.souffleur.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it when they look for something: small letters, no accents, single blanks. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** Letters and figures only, all else a single blank; <i>œ</i> is <i>oe</i>, so that <i>coeur</i> finds <i>cœur</i>. */
    public static String of(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var split = bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return OTHERS.matcher(split).replaceAll(" ").strip();
    }
}
