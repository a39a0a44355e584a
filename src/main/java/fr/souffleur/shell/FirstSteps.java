package fr.souffleur.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.common.Caller;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.profile.Profiles;
import fr.souffleur.ui.Tags;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a medico-social structure does first, until it has chosen its first kit. */
@Component
class FirstSteps {

    private final Profiles profiles;
    private final Exercises exercises;
    private final Rights rights;

    FirstSteps(Profiles profiles, Exercises exercises, Rights rights) {
        this.profiles = profiles;
        this.exercises = exercises;
        this.rights = rights;
    }

    /** Empty for everybody else, and once the first kit is chosen. */
    Optional<Section> of(Caller caller, Structure structure) {
        if (!structure.medicoSocial() || !rights.may(caller, Right.PLAN, structure.id())) return Optional.empty();
        if (!exercises.of(caller, structure.id()).isEmpty()) return Optional.empty();
        var steps = new Section();
        steps.addClassName("firststeps");
        var list = new OrderedList();
        steps.add(new H2(steps.getTranslation("shell.first.title")));
        steps.add(Tags.p("soft2", steps.getTranslation("shell.first.text")), list);
        int missing = profiles.missing(caller, structure.id()).size();
        list.add(step(steps, structure, "profil", "shell.first.profile", missing));
        list.add(step(steps, structure, "kits", "shell.first.kit", 0));
        return Optional.of(steps);
    }

    private static ListItem step(Section steps, Structure structure, String page, String words, int missing) {
        return new ListItem(
                Tags.link("/s/" + structure.id() + "/" + page, steps.getTranslation(words)),
                Tags.span("s soft", steps.getTranslation(words + ".about", missing)));
    }
}
