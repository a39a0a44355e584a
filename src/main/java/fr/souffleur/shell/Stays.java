package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Guests;
import fr.souffleur.structures.Guests.Stay;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.Locale;
import java.util.Optional;

/** The exercises of other structures to which somebody is invited, and the way into each. */
@org.springframework.stereotype.Component
class Stays {

    private final Guests guests;
    private final Structures structures;
    private final Exercises exercises;

    Stays(Guests guests, Structures structures, Exercises exercises) {
        this.guests = guests;
        this.structures = structures;
        this.exercises = exercises;
    }

    /** Where the path lies in a structure that the caller is a guest of, its name. */
    Optional<String> host(Caller caller, String path) {
        var parts = path.split("/");
        return guests.stays(caller).stream()
                .map(Stay::structure)
                .filter(it -> parts.length > 1 && it.toString().equals(parts[1]))
                .findFirst()
                .map(it -> structures.known(caller, it).name());
    }

    /** Empty for who is nobody's guest. */
    Optional<Component> of(Caller caller, Locale locale) {
        var stays = guests.stays(caller);
        if (stays.isEmpty()) return Optional.empty();
        var words = Words.in(locale);
        var list = new OrderedList();
        list.addClassName("plines");
        for (var it : stays) list.add(line(caller, it, words));
        return Optional.of(list);
    }

    private ListItem line(Caller caller, Stay stay, Words words) {
        var conducts = stay.role() == Role.PILOT;
        var exercise = exercises.get(caller, stay.exercise());
        var structure = structures.known(caller, stay.structure());
        var way = conducts
                ? Tags.link(exercise.path(), words.say("shell.stay.open"))
                : Tags.link(exercise.path() + "/observer", words.say("shell.stay.prepare"));
        return new ListItem(Tags.div(
                "pwho",
                Tags.span("b", structure.name()),
                Tags.in(exercise.language(), Tags.span("soft2", exercise.title())),
                Tags.span("s soft", when(exercise, new Days(words.locale(), structure.zone()), words)),
                Tags.span("s soft", words.say(conducts ? "shell.stay.conducts" : "shell.stay.observes")),
                way));
    }

    private static String when(Exercise exercise, Days days, Words words) {
        var start = exercise.startsAt();
        if (exercise.status() == Exercise.Status.CANCELLED) return words.say("planning.status.cancelled");
        return start == null ? words.say("planning.no-date") : days.full(start);
    }
}
