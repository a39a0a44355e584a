package fr.souffleur.kits;

import fr.souffleur.kits.check.Fault;
import fr.souffleur.kits.check.LibraryCheck;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code kits check}: what is wrong with kits and, unless unwanted, what would make them better. */
record CheckJob(Console console, boolean advising) {

    int run(List<String> folders) {
        SortedSet<Fault> faults = new TreeSet<>();
        SortedSet<Fault> advice = new TreeSet<>();
        int kits = 0;
        for (var folder : folders) {
            if (!holdsKits(folder)) {
                console.complain("kits.command.no-kit", folder);
                return KitsCommand.MISUSED;
            }
            var library = LibraryCheck.of(Path.of(folder));
            faults.addAll(library.allFaults());
            if (advising) advice.addAll(library.allAdvice());
            kits += library.kits().size();
        }
        console.list(faults);
        console.list(advice);
        if (faults.isEmpty()) console.say("kits.command.clean", kits);
        else console.complain("kits.command.faults", faults.size());
        if (!advice.isEmpty()) console.say("kits.command.advice", advice.size());
        return faults.isEmpty() ? KitsCommand.CLEAN : KitsCommand.FAULTY;
    }

    private static boolean holdsKits(String folder) {
        try {
            return LibraryCheck.found(Path.of(folder));
        } catch (InvalidPathException nonsense) {
            return false;
        }
    }
}
