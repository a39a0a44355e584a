package fr.souffleur.kits.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.souffleur.common.Words;
import fr.souffleur.kits.format.KitUpgrade;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** {@code kits check DIR…} and its like: work on kits without any server. Exit 0 when clean, 1 with faults, 2 when misused. */
public final class KitsCommand {

    static final int CLEAN = 0;
    static final int FAULTY = 1;
    static final int MISUSED = 2;

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
        var quiet = rest.remove("--no-advice");
        var console = new Console(out, err, Words.in(language));
        var spoken = language.equals("fr") || language.equals("en");
        if (!spoken || rest.size() < 2 || rest.stream().anyMatch(it -> it.startsWith("-"))) return misused(console);
        return switch (rest.removeFirst()) {
            case "check" -> new CheckJob(console, !quiet).run(rest);
            case "format" -> new FormatJob(console).run(rest);
            case "upgrade" -> new UpgradeJob(console, KitUpgrade.ofThisPortal()).run(rest);
            default -> misused(console);
        };
    }

    private static int misused(Console console) {
        console.complain("kits.command.usage");
        return MISUSED;
    }
}
