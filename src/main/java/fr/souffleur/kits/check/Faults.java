package fr.souffleur.kits.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The faults found so far, each once, in reading order. */
final class Faults {

    private final SortedSet<Fault> found = new TreeSet<>();

    void add(Fault fault) {
        found.add(fault);
    }

    void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    List<Fault> sorted() {
        return List.copyOf(found);
    }
}
