package fr.souffleur.kits.command;

import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.format.KitUpgrade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** {@code kits upgrade}: lifts kits of an older format to the one that this portal reads. */
record UpgradeJob(Console console, KitUpgrade upgrade) {

    int run(List<String> folders) {
        var outcome = KitsCommand.CLEAN;
        for (var folder : folders) {
            var files = LibraryCheck.yamlFiles(folder);
            if (files.isEmpty()) {
                console.complain("kits.command.no-kit", folder);
                return KitsCommand.MISUSED;
            }
            for (var file : files) outcome = Math.max(outcome, lift(file));
        }
        return outcome;
    }

    private int lift(Path file) {
        var outcome = upgrade.of(file);
        console.list(outcome.faults());
        if (!outcome.faults().isEmpty()) {
            console.complain("kits.command.not-lifted", file);
            return KitsCommand.FAULTY;
        }
        if (outcome.lifted().isEmpty()) {
            console.say("kits.command.current", file, KitUpgrade.CURRENT);
            return KitsCommand.CLEAN;
        }
        try {
            outcome.lifted().get().write();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        console.say("kits.command.lifted", file, outcome.from(), KitUpgrade.CURRENT);
        return KitsCommand.CLEAN;
    }
}
