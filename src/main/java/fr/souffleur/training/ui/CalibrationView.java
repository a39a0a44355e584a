package fr.souffleur.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.Kits;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.course.Calibration;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.learning.Calibrations;
import fr.souffleur.training.learning.Calibrations.Session;
import fr.souffleur.training.shelf.Courses;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** Vignettes to rate: a set is chosen, its vignettes come one after the other, each with its key once it is handed in. */
@Route("formation/:course/calibrage")
@PermitAll
class CalibrationView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Courses courses;
    private final transient Calibrations calibrations;
    private final transient Kits kits;

    CalibrationView(SignedIn signedIn, Structures structures, Courses courses, Calibrations calibrations, Kits kits) {
        super("training.calibration", "training");
        addClassName("calibration");
        this.signedIn = signedIn;
        this.structures = structures;
        this.courses = courses;
        this.calibrations = calibrations;
        this.kits = kits;
    }

    static String path(String course) {
        return CourseView.path(course) + "/calibrage";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var book = courses.withCode(named(event, "course"));
        var sessions = calibrations.of(signedIn.caller(), book.course().code());
        if (sessions.isEmpty()) choose(book, sessions);
        else if (sessions.getFirst().closedAt() == null) rate(book, sessions.getFirst());
        else over(book, sessions.getFirst());
    }

    private void choose(CourseBook book, List<Session> before) {
        var calibration = book.calibration();
        if (calibration == null) throw new Refused("unknown");
        var list = new UnorderedList();
        list.addClassName("sets");
        var kinds = structures.of(signedIn.caller()).stream()
                .map(it -> it.structure().kind())
                .toList();
        var sets = calibration.sets().stream()
                .sorted(Comparator.comparing(
                        (Calibration.Set it) -> it.types().stream().noneMatch(kinds::contains)))
                .toList();
        for (var set : sets) {
            var once = before.stream().anyMatch(it -> it.set().id().equals(set.id()));
            list.add(new ListItem(
                    Tags.in(book.course().language(), Tags.span("b", set.title())),
                    Tags.span(
                            "s soft",
                            getTranslation(
                                    "training.calibration.set", set.vignettes().size(), set.ratings())),
                    Tags.button(
                            getTranslation(once ? "training.calibration.again" : "training.calibration.begin"),
                            set.equals(sets.getFirst()) ? "btn cue" : "btn",
                            () -> rate(book, begin(book, set)))));
        }
        show(book, new Section(Tags.p("", getTranslation("training.calibration.rule")), list));
    }

    private Session begin(CourseBook book, Calibration.Set set) {
        return calibrations.begin(signedIn.caller(), book.course().code(), set.id());
    }

    private void rate(CourseBook book, Session session) {
        var vignette = session.next();
        if (vignette.isEmpty()) {
            over(book, session);
            return;
        }
        show(
                book,
                new VignettePart(
                        calibrations,
                        signedIn.caller(),
                        book,
                        kits.grid(),
                        session,
                        vignette.get(),
                        it -> key(book, it, vignette.get())));
    }

    /** What was just handed in, against its key. */
    private void key(CourseBook book, Session session, Calibration.Vignette vignette) {
        var key = new KeyPart(book, kits.grid(), session, vignette);
        var last = session.next().isEmpty();
        var words = getTranslation(last ? "training.calibration.result" : "training.calibration.next");
        show(book, key, Tags.div("row", Tags.button(words, "btn cue", () -> {
            if (last) over(book, session);
            else rate(book, session);
        })));
        key.focus();
    }

    private void over(CourseBook book, Session session) {
        show(book, new CalibrationResult(book, kits.grid(), session, () -> choose(book, List.of(session))));
    }

    private void show(CourseBook book, Component... parts) {
        var course = book.course();
        removeAll();
        add(
                Tags.div(
                        "eyebrow",
                        Tags.in(course.language(), Tags.link(CourseView.path(course.code()), course.title()))),
                new H1(getTranslation("training.calibration")));
        add(parts);
    }

    static H2 head(String text) {
        var head = new H2(text);
        head.getElement().setAttribute("tabindex", "-1");
        return head;
    }
}
