package fr.souffleur.training.exchange.questions;

import fr.souffleur.training.course.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a reading has found so far; beyond two hundred nobody reads on. */
final class Findings {

    private static final int MOST = 200;

    private final List<Trouble> faults = new ArrayList<>();
    private final List<Trouble> remarks = new ArrayList<>();

    void fault(int line, String key, Object... arguments) {
        add(faults, new Trouble(line, key, List.of(arguments)));
    }

    void remark(int line, String key, Object... arguments) {
        add(remarks, new Trouble(line, key, List.of(arguments)));
    }

    boolean clean() {
        return faults.isEmpty();
    }

    boolean full() {
        return faults.size() >= MOST;
    }

    Reading of(List<Question> questions) {
        return new Reading(questions, sorted(faults), sorted(remarks));
    }

    private static void add(List<Trouble> list, Trouble trouble) {
        if (list.size() < MOST && !list.contains(trouble)) list.add(trouble);
    }

    private static List<Trouble> sorted(List<Trouble> list) {
        return list.stream().sorted(Comparator.comparingInt(Trouble::line)).toList();
    }
}
