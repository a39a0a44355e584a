package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.training.learning.Progress;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.ui.Tags;

/** One course in a list: what it is for, how long, and how far one is. */
class CourseLine extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param next whether it is the one to go on with */
    CourseLine(Progress progress, boolean next) {
        var course = progress.course();
        addClassName("course");
        if (next) addClassName("next");
        var title = new H3(Tags.in(course.language(), new Anchor(CourseView.path(course.code()), course.title())));
        var text = Tags.div(
                "what",
                title,
                Tags.in(course.language(), Tags.p("soft", LessonText.line(course.language(), course.promise()))),
                Tags.p(
                        "s soft num",
                        getTranslation(
                                "training.length",
                                course.minutes(),
                                course.lessons().size())));
        add(text, Tags.div("how", state(progress)));
        if (next) getElement().appendChild(go(progress).getElement());
    }

    private Span state(Progress progress) {
        if (progress.complete()) return States.done(getTranslation("training.state.done"));
        if (!progress.started()) return States.later(getTranslation("training.state.new"));
        return States.now(getTranslation(
                "training.state.going", progress.steps(), progress.stepsInAll(), progress.minutesLeft()));
    }

    private Anchor go(Progress progress) {
        var words = progress.started() ? "training.resume" : "training.start";
        var go = Tags.link(CourseView.onward(progress), getTranslation(words), "btn cue");
        go.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(words) + " : " + progress.course().title());
        return go;
    }
}
