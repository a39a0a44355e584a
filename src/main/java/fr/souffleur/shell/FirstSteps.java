package fr.souffleur.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.common.Caller;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.profile.Profiles;
import fr.souffleur.ui.Tags;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a medico-social structure does first: its profile, a kit, a course, and a quarter of an hour with robots. */
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

    /** Empty for everybody else, and once the first exercise was tried with robots, or is under way. */
    Optional<Section> of(Caller caller, Structure structure) {
        if (!structure.medicoSocial() || !rights.may(caller, Right.PLAN, structure.id())) return Optional.empty();
        var planned = exercises.of(caller, structure.id());
        if (planned.size() > 1) return Optional.empty();
        var first = planned.stream().findFirst();
        if (first.filter(it -> it.status() != Exercise.Status.PLANNED || rehearsed(caller, it))
                .isPresent()) return Optional.empty();
        return Optional.of(section(caller, structure, first));
    }

    private Section section(Caller caller, Structure structure, Optional<Exercise> first) {
        var steps = new Section();
        steps.addClassName("firststeps");
        var list = new OrderedList();
        steps.add(new H2(steps.getTranslation("shell.first.title")));
        steps.add(Tags.p("soft2", steps.getTranslation("shell.first.text")), list);
        var home = "/s/" + structure.id() + "/";
        int missing = profiles.missing(caller, structure.id()).size();
        list.add(step(steps, home + "profil", "shell.first.profile", missing));
        list.add(step(steps, home + "kits", "shell.first.kit", first.isPresent() ? 1 : 0));
        list.add(step(steps, "/formation", "shell.first.training", 0));
        first.ifPresent(
                it -> list.add(step(steps, home + "exercices/" + it.id() + "/repetition", "shell.first.rehearsal", 0)));
        return steps;
    }

    private boolean rehearsed(Caller caller, Exercise exercise) {
        return exercises.preparation(caller, exercise.id()).checklists().stream()
                .flatMap(it -> it.items().stream())
                .anyMatch(it -> it.id().endsWith("repetition") && it.tick() != null);
    }

    private static ListItem step(Section steps, String page, String words, int count) {
        return new ListItem(
                Tags.link(page, steps.getTranslation(words)),
                Tags.span("s soft", steps.getTranslation(words + ".about", count)));
    }
}
