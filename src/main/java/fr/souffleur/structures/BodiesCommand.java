package fr.souffleur.structures;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * {@code bodies create NAME [--zone ZONE]} and {@code bodies appoint E-MAIL ROLE --until DAY [--body NAME]}, on the database
 * of a portal that may run on. Exit 0, 1 refused, 2 misused.
 */
@Component
public class BodiesCommand {

    /** The first word of the command line that asks for it. */
    public static final String NAME = "bodies";

    private final FirstBodies bodies;

    BodiesCommand(FirstBodies bodies) {
        this.bodies = bodies;
    }

    /** @param arguments what follows {@link #NAME} */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var rest = new ArrayList<>(arguments);
        var words = Words.in(option(rest, "--language", "fr"));
        var zone = option(rest, "--zone", "Europe/Paris");
        var until = option(rest, "--until", "");
        var body = option(rest, "--body", "");
        try {
            if (rest.size() == 2 && rest.getFirst().equals("create"))
                out.println(words.say(
                        "structures.command.created",
                        bodies.create(rest.getLast(), ZoneId.of(zone)).name()));
            else if (rest.size() == 3 && rest.getFirst().equals("appoint")) {
                var role = Role.valueOf(rest.getLast());
                var person = bodies.appoint(rest.get(1), role, LocalDate.parse(until), body);
                out.println(words.say("structures.command.appointed", person.name(), role.name(), until));
            } else return misused(words, err);
            return 0;
        } catch (Refused no) {
            err.println(words.say(no));
            return 1;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return misused(words, err);
        }
    }

    private static int misused(Words words, PrintStream err) {
        err.println(words.say("structures.command.usage"));
        return 2;
    }

    private static String option(List<String> rest, String name, String otherwise) {
        var at = rest.indexOf(name);
        if (at < 0) return otherwise;
        rest.remove(at);
        return at < rest.size() ? rest.remove(at) : "";
    }
}
