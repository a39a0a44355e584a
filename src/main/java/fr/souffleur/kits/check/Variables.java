package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Variables are asked for, used, and stand only where answers are set in. */
final class Variables {

    /** Anything that looks like a variable; the group is the name when it is well written. */
    private static final Pattern BRACES = Pattern.compile("\\{\\{\\s*([a-z][a-z0-9_]*)\\s*}}|\\{\\{[^{}]{0,60}}?}?|}}");

    /** Read before the context sheet is filled in, or no text for people. */
    private static final Set<String> BEFORE_ANSWERS = Set.of(
            "format",
            "id",
            "version",
            "language",
            "title",
            "publisher",
            "licence",
            "attribution",
            "status",
            "reviewed",
            "types",
            "threat",
            "pitch",
            "player-summary",
            "for-whom",
            "prerequisites",
            "objectives",
            "preparation",
            "start",
            "texts",
            "variables",
            "rooms");

    private Variables() {}

    static void check(KitParts parts, Faults faults) {
        var declared = parts.ids("variables", "key");
        var used = new HashSet<String>();
        for (var passage : Passage.of(parts))
            if (!faults.full())
                BRACES.matcher(passage.text()).results().forEach(it -> judge(passage, it, declared, used, faults));
        for (var variable : parts.kit().items("variables")) {
            var key = variable.at("key");
            if (!key.text().isEmpty() && !used.contains(key.text()))
                faults.add(key.fault("variable.unused", key.text()));
        }
    }

    private static void judge(
            Passage passage, MatchResult found, Set<String> declared, Set<String> used, Faults faults) {
        var name = found.group(1);
        var early = passage instanceof Passage.InYaml(var spot, var section) && BEFORE_ANSWERS.contains(section);
        if (name == null)
            faults.add(passage.fault(found.start(), found.end(), "variable.badly-written", found.group()));
        else if (early) faults.add(passage.fault(found.start(), found.end(), "variable.too-early", found.group()));
        else if (!declared.contains(name))
            faults.add(passage.fault(found.start(), found.end(), "variable.undeclared", name));
        else used.add(name);
    }
}
