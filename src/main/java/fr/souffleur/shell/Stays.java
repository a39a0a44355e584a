package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.structures.ExerciseTitles;
import fr.souffleur.structures.Guests;
import fr.souffleur.structures.Guests.Stay;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Tags;
import java.util.Locale;
import java.util.Optional;

/** The exercises of other structures to which somebody is invited, and the way into each. */
@org.springframework.stereotype.Component
class Stays {

    private final Guests guests;
    private final Structures structures;
    private final ExerciseTitles exercises;

    Stays(Guests guests, Structures structures, ExerciseTitles exercises) {
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
        var titles = exercises.titles(stays.stream().map(Stay::exercise).toList());
        var list = new OrderedList();
        list.addClassName("plines");
        for (var it : stays) list.add(line(caller, it, titles.getOrDefault(it.exercise(), ""), words));
        return Optional.of(list);
    }

    private ListItem line(Caller caller, Stay stay, String title, Words words) {
        var conducts = stay.role() == Role.PILOT;
        var way = conducts
                ? Tags.link("/s/" + stay.structure() + "/exercices/" + stay.exercise(), words.say("shell.stay.open"))
                : Tags.link("/rejoindre", words.say("shell.nowhere.action"));
        return new ListItem(Tags.div(
                "pwho",
                Tags.span("b", structures.known(caller, stay.structure()).name()),
                Tags.span("soft2", title),
                Tags.span("s soft", words.say(conducts ? "shell.stay.conducts" : "shell.stay.observes")),
                way));
    }
}
