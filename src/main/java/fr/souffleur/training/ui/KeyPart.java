package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.kits.Grid;
import fr.souffleur.training.course.Calibration;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.learning.Calibrations.Session;
import fr.souffleur.training.quiz.Calibrated.Compared;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.ui.Tags;

/** The key of a vignette beside what was rated: where one agrees, where one was kinder or more severe, and why. */
class KeyPart extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 head;
    private final transient Grid grid;
    private final transient CourseBook book;

    KeyPart(CourseBook book, Grid grid, Session session, Calibration.Vignette vignette) {
        this.grid = grid;
        this.book = book;
        addClassName("key-of");
        var ratings = session.result().ratings().stream()
                .filter(it -> it.place().startsWith(vignette.id() + "/"))
                .toList();
        var right = ratings.stream().filter(Compared::right).count();
        head = CalibrationView.head(getTranslation("training.calibration.key", vignette.title()));
        var story = new NativeDetails(
                getTranslation("training.calibration.read-again"),
                Tags.html("prose story", book.course().language(), LessonText.html(book, book.text(vignette.text()))));
        var list = new OrderedList();
        list.addClassName("key-list");
        ratings.forEach(it -> list.add(line(it)));
        add(head, Tags.p("num", getTranslation("training.calibration.right", right, ratings.size())), story, list);
    }

    void focus() {
        head.getElement().callJsFunction("focus");
    }

    private ListItem line(Compared compared) {
        var criterion = VignettePart.find(grid, compared.key());
        var language = book.course().language();
        var line = new ListItem(
                Tags.in(grid.language(), new H3(criterion.id() + " " + criterion.title())),
                Tags.p(
                        "s num",
                        getTranslation(
                                "training.calibration.given",
                                compared.given(),
                                compared.key().expected())),
                lean(compared),
                Tags.in(
                        language,
                        Tags.p("", LessonText.line(language, compared.key().why()))));
        compared.comment().ifPresent(it -> line.add(Tags.in(language, Tags.p("soft", LessonText.line(language, it)))));
        return line;
    }

    private Span lean(Compared compared) {
        var word = getTranslation(
                switch (compared.lean()) {
                    case SAME -> "training.calibration.same";
                    case HIGHER ->
                        compared.right() ? "training.calibration.near-higher" : "training.calibration.higher";
                    case LOWER -> compared.right() ? "training.calibration.near-lower" : "training.calibration.lower";
                });
        return compared.right() ? States.done(word) : States.now(word);
    }
}
