package fr.souffleur.documents;

import java.util.regex.Pattern;

/** French spacing, set when shown: kits are written with plain spaces before double signs. */
public final class Typography {

    private static final Pattern BEFORE_THIN = Pattern.compile(" ([;?!])");
    private static final Pattern BEFORE_WIDE = Pattern.compile(" (:|»|€|%)");
    private static final Pattern AFTER_QUOTE = Pattern.compile("« ");
    private static final Pattern HOUR = Pattern.compile("(\\d) h(?: (\\d))?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

    private Typography() {}

    /** The text with the no-break spaces its language wants; other languages are left alone. */
    public static String in(String language, String text) {
        if (!language.equals("fr")) return text;
        var set = BEFORE_THIN.matcher(text).replaceAll("\u202F$1");
        set = BEFORE_WIDE.matcher(set).replaceAll("\u00A0$1");
        set = AFTER_QUOTE.matcher(set).replaceAll("«\u00A0");
        set = HOUR.matcher(set)
                .replaceAll(it ->
                        it.group(2) == null ? it.group(1) + "\u00A0h" : it.group(1) + "\u00A0h\u00A0" + it.group(2));
        return THOUSANDS.matcher(set).replaceAll("\u202F");
    }
}
