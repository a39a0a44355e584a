package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reactions that wait for what they bring about themselves, alone or in a round. */
final class Circles {

    private Circles() {}

    static void check(KitParts parts, Faults faults) {
        var reactions = parts.kit().items("reactions");
        var gives = new HashMap<String, Set<String>>();
        for (var reaction : reactions)
            for (var effect : reaction.items("then"))
                for (var needed : Reactions.needed(reaction.at("when")))
                    gives.computeIfAbsent(needed, _ -> new HashSet<>())
                            .add(effect.at("give").text());
        for (var reaction : reactions) {
            var needed = Reactions.needed(reaction.at("when"));
            for (var effect : reaction.items("then")) {
                var give = effect.at("give");
                if (!give.text().isEmpty() && reaches(give.text(), needed, gives))
                    faults.add(give.fault("reaction.circle", give.text()));
                late(effect.at("hold"), needed, faults);
                effect.items("skip").forEach(it -> late(it, needed, faults));
            }
        }
    }

    /** What the condition takes as given can be neither held nor passed over any more. */
    private static void late(Spot named, Set<String> needed, Faults faults) {
        if (needed.contains(named.text())) faults.add(named.fault("reaction.too-late", named.text()));
    }

    private static boolean reaches(String from, Set<String> goal, Map<String, Set<String>> gives) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            var at = open.pop();
            if (goal.contains(at)) return true;
            if (seen.add(at)) open.addAll(gives.getOrDefault(at, Set.of()));
        }
        return false;
    }
}
