package fr.souffleur.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.kits.Criterion;
import fr.souffleur.kits.Grid;
import fr.souffleur.training.course.Calibration;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.learning.Calibrations;
import fr.souffleur.training.learning.Calibrations.Session;
import fr.souffleur.training.quiz.Calibrated;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.function.Consumer;

/** One vignette with its criteria to rate, the four anchors open. Each rating is kept at once; all together are handed in. */
class VignettePart extends Section {

    private static final long serialVersionUID = 1L;
    private static final List<String> LEVELS = List.of("0", "1", "2", "3", "NJ");

    private final transient Calibrations calibrations;
    private final transient Caller caller;
    private final transient Session session;
    private final transient Consumer<Session> handedIn;
    private final Div said = new Div();

    VignettePart(
            Calibrations calibrations,
            Caller caller,
            CourseBook book,
            Grid grid,
            Session session,
            Calibration.Vignette vignette,
            Consumer<Session> handedIn) {
        this.calibrations = calibrations;
        this.caller = caller;
        this.session = session;
        this.handedIn = handedIn;
        var language = book.course().language();
        addClassName("vignette");
        said.getElement().setAttribute("role", "status");
        int number = session.set().vignettes().indexOf(vignette) + 1;
        add(
                Tags.p(
                        "s soft num",
                        getTranslation(
                                "training.calibration.of",
                                number,
                                session.set().vignettes().size())),
                Tags.in(language, new H2(vignette.title())),
                Tags.in(language, Tags.p("s soft", vignette.structure() + " · " + vignette.moment())),
                Tags.html("prose story", language, LessonText.html(book, book.text(vignette.text()))),
                Tags.p("s soft", getTranslation("training.calibration.only-written")));
        for (var rating : vignette.ratings()) add(criterion(grid, vignette, rating));
        add(
                said,
                Tags.div(
                        "row",
                        Tags.button(
                                getTranslation("training.calibration.hand-in"), "btn cue", () -> handIn(vignette))));
    }

    private Component criterion(Grid grid, Calibration.Vignette vignette, Calibration.Rating rating) {
        var criterion = find(grid, rating);
        var place = Calibrated.place(vignette, rating);
        var head = new H3(criterion.id() + " " + criterion.title());
        head.setId("c-" + place.replaceAll("[^a-z0-9]", "-"));
        var group = new RadioButtonGroup<String>();
        group.setItems(LEVELS);
        group.setItemLabelGenerator(it -> it.equals("NJ")
                ? getTranslation("training.calibration.not-played")
                : LessonText.line(
                        grid.language(), it + " : " + criterion.anchors().get(Integer.parseInt(it))));
        group.setAriaLabelledBy(head.getId().orElseThrow());
        group.addThemeName("vertical");
        group.setValue(session.drafts().get(place));
        group.addValueChangeListener(it -> calibrations.rate(caller, session.id(), place, it.getValue()));
        var part =
                Tags.div("crit", head, Tags.p("s soft", LessonText.line(grid.language(), criterion.question())), group);
        return Tags.in(grid.language(), part);
    }

    static Criterion find(Grid grid, Calibration.Rating rating) {
        return grid.criteria().stream()
                .filter(it -> it.id().equals(rating.criterion()))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    private void handIn(Calibration.Vignette vignette) {
        try {
            handedIn.accept(calibrations.handIn(caller, session.id(), vignette.id()));
        } catch (Refused refused) {
            if (!refused.key().equals("training.ratings-missing")) throw refused;
            said.removeAll();
            said.add(Tags.p(
                    "b",
                    getTranslation(
                            "refused." + refused.key(), refused.arguments().toArray())));
        }
    }
}
