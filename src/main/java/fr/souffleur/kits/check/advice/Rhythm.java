package fr.souffleur.kits.check.advice;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;

/** Something new arrives often enough to keep a table awake, and seldom enough to let it decide. */
final class Rhythm {

    private static final int LONGEST_GAP = 6;
    private static final int SHORTEST_GAP = 2;

    private Rhythm() {}

    static void advise(KitParts parts, Faults advice) {
        var injects = parts.injects();
        for (var i = 1; i < injects.size(); i++) {
            var before = injects.get(i - 1);
            var inject = injects.get(i);
            var gap = inject.at("minute").number(0) - before.at("minute").number(0);
            if (gap > LONGEST_GAP) advice.add(inject.at("minute").fault("advice.rhythm.gap", gap));
            var both = before.at("kind").is("inject") && inject.at("kind").is("inject");
            if (both && gap < SHORTEST_GAP)
                advice.add(inject.at("minute")
                        .fault("advice.rhythm.burst", before.at("id").text(), gap));
        }
    }
}
