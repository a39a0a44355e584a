package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files beside those that the kit names: two that some computers take for one, and those that nobody will ever see. */
final class Leftovers {

    private static final Set<String> ALWAYS = Set.of("kit.yaml", "README.md", "LICENSE");

    private Leftovers() {}

    static void check(KitFiles files, Faults faults) {
        var taken = new HashMap<String, String>();
        for (var name : files.names()) {
            var before = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (before != null) faults.add(new Fault(files.path(name), 1, 1, "file.case", List.of(name, before)));
        }
    }

    static void advise(KitFiles files, Set<String> used, Faults advice) {
        for (var name : files.names())
            if (!used.contains(name) && !ALWAYS.contains(name))
                advice.add(new Fault(files.path(name), 1, 1, "advice.file.unused", List.of(name)));
    }
}
