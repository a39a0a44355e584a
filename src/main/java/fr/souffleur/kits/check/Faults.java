package fr.souffleur.kits.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The faults found so far, each once, in reading order; beyond a thousand nobody reads on. */
final class Faults {

    private static final int MOST = 1000;

    private final SortedSet<Fault> found = new TreeSet<>();

    void add(Fault fault) {
        if (!full()) found.add(fault);
    }

    void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    /** Whether looking further is of no use. */
    boolean full() {
        return found.size() >= MOST;
    }

    List<Fault> sorted() {
        return List.copyOf(found);
    }
}
