package fr.souffleur.kits;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.souffleur.common.Words;
import fr.souffleur.kits.check.Fault;
import fr.souffleur.kits.check.LibraryCheck;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.slf4j.LoggerFactory;

/** {@code kits check DIR…}: what is wrong with a kit, without any server. Exit 0 when clean, 1 with faults, 2 when misused. */
public final class KitsCommand {

    private static final int CLEAN = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    KitsCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) root.setLevel(Level.OFF);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new KitsCommand(out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var rest = new ArrayList<>(arguments);
        var language = "fr";
        var asked = rest.indexOf("--language");
        if (asked >= 0) {
            rest.remove(asked);
            language = asked < rest.size() ? rest.remove(asked) : "";
        }
        var words = Words.in(language);
        var spoken = language.equals("fr") || language.equals("en");
        if (!spoken
                || rest.size() < 2
                || !rest.removeFirst().equals("check")
                || rest.getFirst().startsWith("-")) {
            err.println(words.say("kits.command.usage"));
            return MISUSED;
        }
        return check(rest, words);
    }

    private int check(List<String> folders, Words words) {
        SortedSet<Fault> faults = new TreeSet<>();
        int kits = 0;
        for (var folder : folders) {
            if (!holdsKits(folder)) {
                err.println(words.say("kits.command.no-kit", folder));
                return MISUSED;
            }
            var library = LibraryCheck.of(Path.of(folder));
            faults.addAll(library.allFaults());
            kits += library.kits().size();
        }
        faults.forEach(it -> out.println(it.say(words)));
        if (faults.isEmpty()) out.println(words.say("kits.command.clean", kits));
        else err.println(words.say("kits.command.faults", faults.size()));
        return faults.isEmpty() ? CLEAN : FAULTY;
    }

    private static boolean holdsKits(String folder) {
        try {
            return LibraryCheck.found(Path.of(folder));
        } catch (InvalidPathException nonsense) {
            return false;
        }
    }
}
