package fr.souffleur.kits.command;

import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.format.KitFormat;
import fr.souffleur.kits.source.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code kits format}: brings the YAML files of kits into canonical form; none is touched as long as one has a fault. */
record FormatJob(Console console) {

    int run(List<String> folders) {
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            var found = LibraryCheck.yamlFiles(folder);
            if (found.isEmpty()) {
                console.complain("kits.command.no-kit", folder);
                return KitsCommand.MISUSED;
            }
            files.addAll(found);
        }
        var formats = files.stream().map(KitFormat::of).toList();
        List<Fault> faults =
                formats.stream().flatMap(it -> it.faults().stream()).sorted().toList();
        console.list(faults);
        if (!faults.isEmpty()) {
            console.complain("kits.command.nothing-written", faults.size());
            return KitsCommand.FAULTY;
        }
        for (var format : formats.stream().filter(KitFormat::changes).toList()) write(format);
        console.say(
                "kits.command.formatted",
                formats.size(),
                formats.stream().filter(KitFormat::changes).count());
        return KitsCommand.CLEAN;
    }

    private void write(KitFormat format) {
        try {
            format.write();
            console.out().println(format.file());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
