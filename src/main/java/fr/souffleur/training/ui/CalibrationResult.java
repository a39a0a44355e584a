package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.kits.Grid;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.learning.Calibrations.Session;
import fr.souffleur.training.quiz.Calibrated;
import fr.souffleur.ui.Tags;
import java.text.NumberFormat;

/** What a set of vignettes came to: calibrated or not yet, which way one leans, every key once more. */
class CalibrationResult extends Section {

    private static final long serialVersionUID = 1L;

    CalibrationResult(CourseBook book, Grid grid, Session session, Runnable again) {
        var result = session.result();
        addClassName("result");
        add(
                CalibrationView.head(getTranslation(
                        result.reached() ? "training.calibration.reached" : "training.calibration.not-yet")),
                Tags.p(
                        "num",
                        getTranslation(
                                "training.calibration.count",
                                result.right(),
                                result.ratings().size(),
                                result.needed())),
                Tags.p("", leaning(result)));
        if (!result.reached()) add(Tags.p("", getTranslation("training.calibration.second")));
        for (var vignette : session.set().vignettes())
            add(new NativeDetails(
                    getTranslation("training.calibration.key", vignette.title()),
                    new KeyPart(book, grid, session, vignette)));
        var code = book.course().code();
        var back = Tags.link(
                CourseView.path(code),
                getTranslation("training.lesson.all"),
                result.reached() ? "btn cue" : "btn plain");
        var more = Tags.button(
                getTranslation("training.calibration.other"), result.reached() ? "btn plain" : "btn cue", again);
        add(Tags.p("s soft", getTranslation("training.quiz.private")));
        add(result.reached() ? Tags.div("row", back, more) : Tags.div("row", more, back));
    }

    private String leaning(Calibrated result) {
        var number = NumberFormat.getNumberInstance(getLocale());
        number.setMaximumFractionDigits(1);
        var key = switch (result.leaning()) {
            case SAME -> "training.calibration.leans.same";
            case HIGHER -> "training.calibration.leans.higher";
            case LOWER -> "training.calibration.leans.lower";
        };
        return getTranslation(key, number.format(Math.abs(result.tendency().orElse(0))));
    }
}
