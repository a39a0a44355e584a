package fr.souffleur.debrief;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a theme stands beside the exercise before. Anchors are the same at every level of difficulty, so medians compare; another major
 * version of the grid has other criteria, and compares with nothing.
 */
public enum Trend {
    HIGHER,
    SAME,
    LOWER,
    /** Rated for the first time. */
    FIRST,
    /** Nothing of it was rated this time. */
    OPEN,
    OTHER_GRID;

    /** Medians fall on halves: less than a quarter apart is the same. */
    private static final double SAME_WITHIN = 0.25;

    /** @param before median of the exercise before, null where nothing was rated @param comparable whether both share a grid */
    public static Trend of(@Nullable Double before, @Nullable Double now, boolean comparable) {
        if (now == null) return OPEN;
        if (!comparable) return OTHER_GRID;
        if (before == null) return FIRST;
        if (Math.abs(now - before) < SAME_WITHIN) return SAME;
        return now > before ? HIGHER : LOWER;
    }

    /** Whether two versions of the grid can be laid side by side: the same before the first point. */
    public static boolean comparable(String one, String other) {
        return major(one).equals(major(other));
    }

    /** Key of its words, behind {@code debrief.trend.}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String major(String version) {
        int point = version.indexOf('.');
        return point < 0 ? version : version.substring(0, point);
    }
}
