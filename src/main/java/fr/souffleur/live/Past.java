package fr.souffleur.live;

import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
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

    /** Whether a room stands open, or play that began there has ended. */
    boolean opened() {
        for (var it : lines.reversed()) {
            if (it.what() instanceof Happening.Closed(var how)) return how != Ending.REPLANNED;
            if (it.what() instanceof Happening.Opened) return true;
        }
        return false;
    }

    /** Why a session cannot be entered any more. */
    Refused tooLate(Phase phase) {
        if (phase != Phase.DEBRIEF && phase != Phase.CLOSED) return new Refused("live.paper.under-way");
        return new Refused(after() ? "live.paper.entered" : "live.paper.played");
    }

    boolean knows(MoveId move) {
        return lines.stream().anyMatch(it -> it.move().equals(move));
    }
}
