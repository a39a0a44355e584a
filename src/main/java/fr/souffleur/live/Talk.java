package fr.souffleur.live;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the hot debrief stands: its clock shows the way and hurries nobody.
 *
 * @param step counted from 0
 * @param since when it came to this step; null before play has ended
 * @param taken minutes that the room took for a step beyond what the kit foresees
 */
record Talk(int step, @Nullable Instant since, Map<Integer, Integer> taken) {

    static final Talk NONE = new Talk(0, null, Map.of());

    /** Minutes that a step can be given more. */
    static final int MOST = 60;

    Talk at(int newStep, Instant when) {
        return new Talk(newStep, when, taken);
    }

    Talk prolonged(int which, int minutes) {
        var more = new LinkedHashMap<>(taken);
        more.merge(which, minutes, Integer::sum);
        return new Talk(step, since, more);
    }

    int more(int which) {
        return taken.getOrDefault(which, 0);
    }

    int more() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }
}
