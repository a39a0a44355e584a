package fr.souffleur.live;

import fr.souffleur.common.MoveId;
import java.util.List;

/** What a log held before somebody came with more. */
record Past(List<Entry> lines) {

    /** Whether play has still to begin: nothing was opened, people are sitting down, or it was put off. */
    boolean begins() {
        for (var it : lines.reversed()) {
            if (it.what() instanceof Happening.Closed(var how)) return how == Ending.REPLANNED;
            if (it.what() instanceof Happening.Started) return false;
        }
        return true;
    }

    /** Whether play stands in it after the fact. */
    boolean after() {
        return lines.stream().anyMatch(it -> it.after() && it.what() instanceof Happening.Started);
    }

    boolean knows(MoveId move) {
        return lines.stream().anyMatch(it -> it.move().equals(move));
    }
}
