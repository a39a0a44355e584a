package fr.souffleur.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.learning.Learning;
import fr.souffleur.training.learning.Quizzes;
import fr.souffleur.training.quiz.Attempt;
import fr.souffleur.training.shelf.Courses;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;

/** A quiz, one question at a time and at one's own pace. Left and opened again it goes on where it was. */
@Route("formation/:course/quiz")
@PermitAll
class QuizView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Courses courses;
    private final transient Learning learning;
    private final transient Quizzes quizzes;

    QuizView(SignedIn signedIn, Courses courses, Learning learning, Quizzes quizzes) {
        super("training.quiz", "training");
        addClassName("quiz");
        this.signedIn = signedIn;
        this.courses = courses;
        this.learning = learning;
        this.quizzes = quizzes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var book = courses.withCode(named(event, "course"));
        var before = quizzes.of(signedIn.caller(), book.course().code());
        if (before.isEmpty() || before.getFirst().closedAt() == null) go(book);
        else over(book, before.getFirst());
    }

    /** The attempt that goes on, or a new one. */
    private void go(CourseBook book) {
        var attempt = quizzes.begin(signedIn.caller(), book.course().code());
        attempt.next().ifPresentOrElse(it -> ask(book, attempt, false), () -> over(book, attempt));
    }

    private void ask(CourseBook book, Attempt attempt, boolean focus) {
        var question = attempt.next().orElseThrow();
        var part = new QuestionPart(
                book.course().language(),
                attempt,
                question,
                (turn, given) -> quizzes.answer(signedIn.caller(), attempt.id(), question.id(), turn, given),
                () -> next(book));
        show(book, attempt, part);
        if (focus) part.focus();
    }

    private void next(CourseBook book) {
        var attempt = quizzes.of(signedIn.caller(), book.course().code()).getFirst();
        if (attempt.next().isPresent()) ask(book, attempt, true);
        else over(book, attempt).focus();
    }

    private QuizResult over(CourseBook book, Attempt attempt) {
        var progress = learning.of(signedIn.caller(), book.course().code());
        var result = new QuizResult(book, attempt, progress, () -> go(book));
        show(book, attempt, result);
        return result;
    }

    private void show(CourseBook book, Attempt attempt, Component part) {
        var course = book.course();
        removeAll();
        add(
                Tags.div(
                        "eyebrow",
                        Tags.in(course.language(), Tags.link(CourseView.path(course.code()), course.title()))),
                Tags.in(course.language(), new H1(title(course))));
        if (attempt.settled() == 0 && attempt.answers().isEmpty())
            add(Tags.p("soft", getTranslation("training.quiz.rules", course.passPercent())));
        add(part);
    }

    private String title(Course course) {
        return Objects.requireNonNullElse(
                Objects.requireNonNull(course.quiz()).title(), getTranslation("training.quiz"));
    }
}
