package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.learning.Progress;
import fr.souffleur.training.quiz.Attempt;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.ui.Tags;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;

/** What a quiz came to: what holds, what to read again, and the way on. Nobody else sees it. */
class QuizResult extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 head;

    QuizResult(CourseBook book, Attempt attempt, Progress progress, Runnable again) {
        addClassName("result");
        head = new H2(getTranslation(attempt.passed() ? "training.quiz.passed" : "training.quiz.not-yet"));
        head.getElement().setAttribute("tabindex", "-1");
        add(
                head,
                Tags.p(
                        "num",
                        getTranslation(
                                "training.quiz.points",
                                halves(attempt.points()),
                                attempt.questions().size(),
                                halves(needed(attempt)))));
        var weak = weak(book, attempt);
        if (!weak.isEmpty()) {
            add(Tags.p("", getTranslation("training.quiz.again-in")));
            var list = new UnorderedList();
            list.addClassName("reread");
            for (var pool : weak)
                list.add(new ListItem(Tags.in(
                        book.course().language(),
                        Tags.link(
                                LessonView.path(book.course().code(), pool.lesson()),
                                LessonText.line(
                                        book.course().language(),
                                        book.lesson(pool.lesson()).title() + " : " + pool.title())))));
            add(list);
        }
        add(Tags.p("s soft", getTranslation("training.quiz.private")), acts(book, attempt, progress, again));
    }

    void focus() {
        head.getElement().callJsFunction("focus");
    }

    private Div acts(CourseBook book, Attempt attempt, Progress progress, Runnable again) {
        var code = book.course().code();
        var onward = progress.complete() || progress.quizLeft() ? CourseView.path(code) : CourseView.onward(progress);
        var acts = Tags.div("row");
        if (attempt.passed()) {
            acts.add(Tags.link(
                    onward,
                    getTranslation(progress.complete() ? "training.complete.see" : "training.lesson.next"),
                    "btn cue"));
            acts.add(Tags.button(getTranslation("training.quiz.other"), "btn plain", again));
        } else {
            acts.add(Tags.button(getTranslation("training.quiz.again"), "btn cue", again));
            acts.add(Tags.link(CourseView.path(code), getTranslation("training.lesson.all"), "btn plain"));
        }
        return acts;
    }

    /** Pools with a question that was not right in two turns. */
    private static List<Course.Pool> weak(CourseBook book, Attempt attempt) {
        return Objects.requireNonNull(book.course().quiz()).pools().stream()
                .filter(pool -> attempt.questions().stream()
                        .filter(it -> it.pool().equals(pool.id()))
                        .anyMatch(it -> attempt.standing(it.id()) == Attempt.Standing.EXPLAINED))
                .toList();
    }

    private static int needed(Attempt attempt) {
        return (attempt.pointsOf() * attempt.passPercent() + 99) / 100;
    }

    private String halves(int halves) {
        return NumberFormat.getNumberInstance(getLocale()).format(halves / 2.0);
    }
}
