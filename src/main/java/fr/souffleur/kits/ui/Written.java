package fr.souffleur.kits.ui;

import fr.souffleur.common.Words;
import fr.souffleur.kits.compare.Mark;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of people as HTML: markup in them stays words, and a sign that nobody would see, or that would turn the words
 * around, is named instead of being obeyed.
 */
final class Written {

    private static final Pattern SPECIAL =
            Pattern.compile("[&<>\"']|[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\t\\n\\r\\u200C\\u200D]]");

    private final Words words;

    Written(Words words) {
        this.words = words;
    }

    static String html(String text) {
        return SPECIAL.matcher(text).replaceAll(it -> switch (it.group()) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "\"" -> "&quot;";
            case "'" -> "&#39;";
            default -> "<span class='unseen'>U+%04X</span>".formatted(it.group().codePointAt(0));
        });
    }

    /** Beyond so many signs only how many more there are. */
    String html(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) return html(text);
        int end = text.offsetByCodePoints(0, most);
        var more = words.say("kits.source.more", text.codePointCount(end, text.length()));
        return html(text.substring(0, end)) + " <span class='cut'>… " + html(more) + "</span>";
    }

    /** What went struck out, what came underlined; each says so to who listens. */
    String html(List<Mark> marks) {
        var html = new StringBuilder();
        for (var mark : marks)
            switch (mark.kind()) {
                case SAME -> html.append(html(mark.text()));
                case GONE -> html.append(gone(mark.text()));
                case FRESH -> html.append(fresh(mark.text()));
            }
        return html.toString();
    }

    String gone(String text) {
        return "<del>" + listened("kits.compare.gone") + html(text) + "</del>";
    }

    String fresh(String text) {
        return "<ins>" + listened("kits.compare.fresh") + html(text) + "</ins>";
    }

    /** Words that are read out and not shown. */
    String listened(String key, Object... arguments) {
        return "<span class='unshown' lang='" + words.locale().getLanguage() + "'> " + html(words.say(key, arguments))
                + " </span>";
    }
}
