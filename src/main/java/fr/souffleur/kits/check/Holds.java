package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Spot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Whether a condition can hold at all: of what must be true together, nothing excludes another. */
final class Holds {

    private Holds() {}

    /** What the condition asks for twice over, in contradiction; empty when it can hold. */
    static String clash(Spot when) {
        // Each way is looked at once: ways may stand within ways.
        var ways = when.items("any").stream().map(Holds::clash).toList();
        if (ways.isEmpty()) return clash(together(when));
        return ways.contains("") ? "" : ways.getFirst();
    }

    /** Everything that must be true at once, out of nested lists. */
    private static List<Spot> together(Spot when) {
        var all = when.items("all");
        return all.isEmpty()
                ? List.of(when)
                : all.stream().flatMap(it -> together(it).stream()).toList();
    }

    private static String clash(List<Spot> all) {
        var answers = new HashMap<String, String>();
        var done = new HashSet<String>();
        for (var it : all) {
            var within = it.items("any").isEmpty() ? "" : clash(it);
            if (!within.isEmpty()) return within;
            var choice = it.at("choice").text();
            var is = it.at("is").text();
            if (!choice.isEmpty() && !is.equals(answers.getOrDefault(choice, is))) return choice;
            answers.put(choice, is);
            done.add(it.at("done").text());
        }
        return all.stream()
                .map(it -> it.at("not-done").text())
                .filter(it -> !it.isEmpty() && done.contains(it))
                .findFirst()
                .orElse("");
    }
}
