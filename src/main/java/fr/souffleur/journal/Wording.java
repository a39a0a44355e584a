package fr.souffleur.journal;

import fr.souffleur.common.Refused;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words to take out, however they were spaced, set in capitals or given their apostrophes. */
public final class Wording {

    /** What stands in their place, in the language of the portal's texts. */
    public static final String REMOVED = "[texte retiré]";

    private static final int AROUND = 60;

    private final Pattern pattern;

    /** @throws Refused {@code journal.wording} unless there are 3 to 200 signs */
    public Wording(String typed) {
        var words = typed.strip();
        if (words.length() < 3 || words.length() > 200) throw new Refused("journal.wording", 3, 200);
        pattern = Pattern.compile(
                Arrays.stream(words.split("[\\s\\u00A0\\u202F]+"))
                        .map(Wording::loosely)
                        .collect(Collectors.joining("[\\s\\u00A0\\u202F]+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String loosely(String word) {
        return Arrays.stream(word.split("['’]", -1)).map(Pattern::quote).collect(Collectors.joining("['’]"));
    }

    public boolean in(@Nullable String text) {
        return text != null && pattern.matcher(text).find();
    }

    /** The first place in a text, with some signs on both sides; empty when they do not stand there. */
    public Optional<String> context(@Nullable String text) {
        if (text == null) return Optional.empty();
        var found = pattern.matcher(text);
        if (!found.find()) return Optional.empty();
        int from = Math.max(0, found.start() - AROUND);
        int to = Math.min(text.length(), found.end() + AROUND);
        return Optional.of((from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""));
    }

    /** The text without them. @param longest signs that its column holds; what stands beyond is cut */
    public String without(String text, int longest) {
        var left = pattern.matcher(text).replaceAll(Matcher.quoteReplacement(REMOVED));
        return left.length() <= longest ? left : left.substring(0, longest);
    }
}
