package fr.souffleur.kits.compare;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which number of a kit's version a change raises; {@code kits/README.md} says when. Larger ones come later.
 */
public enum Bump {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(-.+)?");

    /** The number that was raised between two versions; none when it was lowered, or when one of them is no version. */
    public static Bump between(String from, String to) {
        var old = VERSION.matcher(from);
        var now = VERSION.matcher(to);
        if (!old.matches() || !now.matches()) return NONE;
        for (var bump : new Bump[] {MAJOR, MINOR, PATCH}) {
            var group = 1 + MAJOR.ordinal() - bump.ordinal();
            var raised = Integer.compare(Integer.parseInt(now.group(group)), Integer.parseInt(old.group(group)));
            if (raised != 0) return raised > 0 ? bump : NONE;
        }
        // A candidate's number already says what it is a candidate for.
        return old.group(4) == null || from.equals(to) ? NONE : MAJOR;
    }

    Bump or(Bump other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** Key of its words. */
    public String key() {
        return "kits.compare.bump." + name().toLowerCase(Locale.ROOT);
    }
}
