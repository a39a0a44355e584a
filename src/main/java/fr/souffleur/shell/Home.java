package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.ExerciseStep.State;
import fr.souffleur.planning.next.NextExercises;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.Workplace;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The start page of a structure: what to do now, and the programme of the year. */
@Route("s/:structure")
@PermitAll
class Home extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Year year;
    private final transient Places places;
    private final transient Stays stays;
    private final transient FirstSteps first;
    private final transient NextExercises next;
    private final transient Clock clock;

    Home(
            SignedIn signedIn,
            Structures structures,
            Year year,
            Places places,
            Stays stays,
            FirstSteps first,
            NextExercises next,
            Clock clock) {
        super("shell.title", "home");
        this.signedIn = signedIn;
        this.structures = structures;
        this.year = year;
        this.places = places;
        this.stays = stays;
        this.first = first;
        this.next = next;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var structure = structures.get(signedIn.caller(), structure(event));
        var steps = year.steps(signedIn.caller(), structure, Words.in(getLocale()));
        var today = LocalDate.now(clock.withZone(structure.zone()));
        removeAll();
        add(eyebrow(today), greeting());
        first.of(signedIn.caller(), structure).ifPresent(this::add);
        if (structure.exercises()) {
            add(now(steps));
            next.of(signedIn.caller(), structure.id()).ifPresent(it -> add(new NextPart(it, structure, getLocale())));
            add(programme(steps));
        }
        if (!structure.exercises()) desks(structure.id());
        stays.of(signedIn.caller(), getLocale())
                .ifPresent(it -> add(new Section(new H2(getTranslation("shell.stay.title")), it)));
    }

    private Component eyebrow(LocalDate today) {
        var text = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(getLocale())
                .format(today);
        var line = new Paragraph(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
        line.addClassName("eyebrow");
        return line;
    }

    private Component greeting() {
        var name = signedIn.person().map(it -> it.name().split(" ")[0]).orElse("");
        var title = new H1(getTranslation("shell.hello", name));
        title.addClassName("big");
        return title;
    }

    private Component now(List<Year.Step> steps) {
        var next = steps.stream().filter(it -> it.state() == State.NOW).findFirst();
        var section = new Section();
        next.ifPresent(step -> {
            var label = new Paragraph(getTranslation("shell.now"));
            label.addClassNames("lab", "nowlab");
            var words = new Paragraph(step.words());
            words.addClassName("soft2");
            section.addClassNames("next", "lit");
            section.add(new Div(label, new H2(step.name()), words));
            if (!step.path().isEmpty()) {
                var go = new Anchor(step.path(), step.action());
                go.addClassNames("btn", "cue");
                section.add(go);
            }
        });
        return section;
    }

    /** For who has no year of exercises; the first one is what they come for. */
    private void desks(StructureId structure) {
        var desks = places.of(signedIn.caller(), structure);
        for (var it : desks) add(desk(it, structure, it == desks.getFirst()));
    }

    private Component desk(Workplace place, StructureId structure, boolean first) {
        var about = new Paragraph(getTranslation(place.about()));
        about.addClassName("soft2");
        var name = getTranslation(place.name());
        var go = new Anchor(place.path(structure), getTranslation("shell.desk.open"));
        go.getElement().setAttribute("aria-label", getTranslation("shell.desk.open-which", name));
        go.addClassNames("btn", first ? "cue" : "plain");
        var section = new Section(new Div(new H2(name), about), go);
        section.addClassNames("next", first ? "lit" : "plain");
        return section;
    }

    private Component programme(List<Year.Step> steps) {
        var list = new OrderedList();
        list.addClassName("prog");
        for (int i = 0; i < steps.size(); i++) list.add(line(i + 1, steps.get(i)));
        var rule = new Hr();
        rule.addClassName("double");
        var section = new Section(new H2(getTranslation("shell.programme")), rule, list);
        section.addClassName("pg");
        return section;
    }

    private Component line(int number, Year.Step step) {
        var state = new Span(
                Year.mark(step.state()),
                new Span(getTranslation("shell.state." + step.state().name().toLowerCase(Locale.ROOT))));
        state.addClassNames("state", step.state() == State.DONE ? "done" : step.state() == State.NOW ? "now" : "wait");
        return new ListItem(
                Tags.span("n", String.valueOf(number)),
                Tags.span("t", step.name()),
                Tags.span("dots", ""),
                Tags.span("d", step.words()),
                state);
    }
}
