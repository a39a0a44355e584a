package fr.souffleur.kits.command;

import fr.souffleur.kits.archive.KitArchive;
import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.source.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code kits check}: what is wrong with kits and, unless unwanted, what would make them better. */
record CheckJob(Console console, boolean advising) {

    int run(List<String> places) {
        SortedSet<Fault> faults = new TreeSet<>();
        SortedSet<Fault> advice = new TreeSet<>();
        int kits = 0;
        for (var place : places) {
            if (!archive(place) && !holdsKits(place)) {
                console.complain("kits.command.no-kit", place);
                return KitsCommand.MISUSED;
            }
            var library = archive(place) ? unpacked(place, faults) : LibraryCheck.of(Path.of(place));
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

    private static LibraryCheck unpacked(String place, SortedSet<Fault> faults) {
        try {
            var archive = KitArchive.open(Path.of(place));
            faults.addAll(archive.faults());
            var library = LibraryCheck.of(archive.files());
            if (archive.faults().isEmpty() && library.kits().isEmpty())
                faults.add(new Fault(place, 1, 1, "archive.no-kit", List.of()));
            return library;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean archive(String place) {
        try {
            return Files.isRegularFile(Path.of(place));
        } catch (InvalidPathException nonsense) {
            return false;
        }
    }

    private static boolean holdsKits(String folder) {
        try {
            return LibraryCheck.found(Path.of(folder));
        } catch (InvalidPathException nonsense) {
            return false;
        }
    }
}
