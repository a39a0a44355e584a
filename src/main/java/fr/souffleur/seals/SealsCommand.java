package fr.souffleur.seals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** {@code seals list FOLDER} and {@code seals rotate FOLDER [USE]}, beside a portal that may run on. Exit 0, 1 refused, 2 misused. */
public final class SealsCommand {

    private final PrintStream out;
    private final PrintStream err;

    SealsCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) root.setLevel(Level.OFF);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new SealsCommand(out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var rest = new ArrayList<>(arguments);
        var asked = rest.indexOf("--language");
        if (asked >= 0) rest.remove(asked);
        var language = asked < 0 ? "fr" : asked < rest.size() ? rest.remove(asked) : "";
        var words = Words.in(language);
        if (!List.of("fr", "en").contains(language) || !asks(rest)) {
            err.println(words.say("seals.command.usage"));
            return 2;
        }
        try {
            var keys = new KeyFolder(Path.of(rest.get(1)));
            if (rest.getFirst().equals("rotate")) rotate(keys, rest.size() == 3 ? rest.get(2) : "attestations", words);
            else list(keys, words);
            return 0;
        } catch (Refused no) {
            err.println(words.say(no));
            return 1;
        }
    }

    private static boolean asks(List<String> arguments) {
        if (arguments.size() == 2) return List.of("list", "rotate").contains(arguments.getFirst());
        return arguments.size() == 3
                && arguments.getFirst().equals("rotate")
                && Stream.of(Use.values()).anyMatch(it -> it.word().equals(arguments.getLast()));
    }

    private void rotate(KeyFolder keys, String use, Words words) {
        var key = keys.rotate(Use.valueOf(use.toUpperCase(Locale.ROOT)));
        out.println(words.say("seals.command.rotated", key, use));
    }

    private void list(KeyFolder keys, Words words) {
        if (Stream.of(Use.values()).allMatch(it -> keys.published(it).isEmpty()))
            out.println(words.say("seals.command.none"));
        for (var use : Use.values()) list(keys, use, words);
    }

    private void list(KeyFolder keys, Use use, Words words) {
        var current = keys.prepared(use) ? keys.current(use).getKeyID() : "";
        for (var key : keys.published(use)) {
            var state = key.getKeyID().equals(current) ? "current" : "retired";
            out.println(words.say("seals.command." + state, key.getKeyID(), use.word()));
        }
    }
}
