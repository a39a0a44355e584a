package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.BesidePage;
import fr.souffleur.planning.Covering;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.PlayedPage;
import fr.souffleur.planning.declared.Declaration;
import fr.souffleur.planning.declared.Declarations;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The exercises of a structure, newest first; who has none is led to the kits. */
@Route("s/:structure/exercices")
@PermitAll
class ExercisesView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Exercises exercises;
    private final transient Rights rights;
    private final transient Declarations declarations;
    private final transient Covering covering;
    private final transient List<PlayedPage> read;
    private final transient List<BesidePage> beside;

    ExercisesView(
            SignedIn signedIn,
            Structures structures,
            Exercises exercises,
            Rights rights,
            Declarations declarations,
            Covering covering,
            List<PlayedPage> read,
            List<BesidePage> beside) {
        super("planning.exercises", "exlist");
        this.signedIn = signedIn;
        this.structures = structures;
        this.exercises = exercises;
        this.rights = rights;
        this.declarations = declarations;
        this.covering = covering;
        this.read = read;
        this.beside = beside;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.get(caller, structure(event));
        var days = new Days(getLocale(), structure.zone());
        var all = exercises.of(caller, structure.id());
        removeAll();
        add(new H1(getTranslation("planning.exercises")));
        add(all.isEmpty() ? empty(structure.id()) : list(all, days, caller));
        elsewhere(structure.id(), days);
        add(Tags.link(
                "/s/" + structure.id() + "/exercices/ailleurs", getTranslation("planning.declared.link"), "aside"));
        for (var it : beside)
            it.path(caller, structure.id())
                    .ifPresent(path -> add(Tags.link(path, getTranslation(it.words()), "aside")));
    }

    /** Held elsewhere and accepted, or played by another structure and counted here too. */
    private void elsewhere(StructureId structure, Days days) {
        var words = new DeclaredWords(Words.in(getLocale()));
        var list = new OrderedList();
        list.addClassName("exs");
        for (var it : covering.countingIn(signedIn.caller(), structure)) {
            var starts = it.startsAt();
            var when = starts == null ? "" : days.full(starts);
            list.add(other(it.title(), when, getTranslation("planning.covers.from", it.structure())));
        }
        for (var it : declarations.of(signedIn.caller(), structure))
            if (it.state() == Declaration.State.ACCEPTED)
                list.add(other(
                        words.family(it.held()), words.day(it.held(), days), getTranslation("planning.declared.mark")));
        if (list.getComponentCount() > 0) add(list);
    }

    private static ListItem other(String title, String when, String mark) {
        return new ListItem(Marks.done(), new Div(new H2(title), Tags.p("soft", when)), Tags.span("state", mark));
    }

    private Component empty(StructureId structure) {
        return new EmptyState(
                getTranslation("planning.none.title"),
                getTranslation("planning.none.text"),
                Tags.link("/s/" + structure + "/kits", getTranslation("planning.none.action"), "btn cue"));
    }

    private Component list(List<Exercise> all, Days days, Caller caller) {
        var plans =
                !all.isEmpty() && rights.may(caller, Right.PLAN, all.getFirst().structure());
        var list = new OrderedList();
        list.addClassName("exs");
        all.forEach(it ->
                list.add(line(it, days, plans || caller.equals(new Caller.Person(it.facilitator())), caller)));
        return list;
    }

    /** What was played is read; its preparation stays a link beside it. */
    private ListItem line(Exercise exercise, Days days, boolean plans, Caller caller) {
        var report = report(exercise, caller);
        var title = new H2();
        report.or(() -> plans ? Optional.of(exercise.path()) : Optional.empty())
                .ifPresentOrElse(
                        it -> title.add(Tags.link(it, exercise.title())), () -> title.setText(exercise.title()));
        var mark = switch (exercise.status()) {
            case PLAYED -> Marks.done();
            case PLANNED, OPEN -> Marks.now();
            case CANCELLED -> Marks.later();
        };
        var status =
                getTranslation("planning.status." + exercise.status().name().toLowerCase(Locale.ROOT));
        var about = new Div(title, Tags.p("soft", when(exercise, days)));
        if (report.isPresent() && plans) about.add(preparation(exercise));
        return new ListItem(mark, about, Tags.span("state", status));
    }

    private Component preparation(Exercise exercise) {
        var link = Tags.link(exercise.path(), getTranslation("planning.exercises.preparation"), "s");
        link.getElement()
                .setAttribute("aria-label", getTranslation("planning.exercises.preparation-of", exercise.title()));
        return link;
    }

    private Optional<String> report(Exercise exercise, Caller caller) {
        if (exercise.status() != Exercise.Status.PLAYED) return Optional.empty();
        return read.stream().flatMap(it -> it.path(caller, exercise).stream()).findFirst();
    }

    private String when(Exercise exercise, Days days) {
        var start = exercise.startsAt();
        if (start != null) return days.full(start);
        return exercise.status() == Exercise.Status.PLANNED ? getTranslation("planning.no-date") : "";
    }
}
