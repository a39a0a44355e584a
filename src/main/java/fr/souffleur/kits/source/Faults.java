package fr.souffleur.kits.source;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The faults found so far, each once, in reading order; beyond a thousand nobody reads on. */
public final class Faults {

    private static final int MOST = 1000;

    private final SortedSet<Fault> found = new TreeSet<>();

    public void add(Fault fault) {
        if (!full()) found.add(fault);
    }

    public void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    /** Whether looking further is of no use. */
    public boolean full() {
        return found.size() >= MOST;
    }

    public List<Fault> sorted() {
        return List.copyOf(found);
    }
}
