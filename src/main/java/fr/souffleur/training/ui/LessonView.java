package fr.souffleur.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.learning.Learning;
import fr.souffleur.training.learning.Progress;
import fr.souffleur.training.learning.Rehearsals;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.training.shelf.Courses;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** One lesson: to read, to hear, to print; at its end one says that it is read and the next one opens. */
@Route("formation/:course/lecon/:lesson")
@PermitAll
class LessonView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Courses courses;
    private final transient Learning learning;
    private final transient List<Rehearsals> rehearsals;
    private String title = "";

    LessonView(SignedIn signedIn, Courses courses, Learning learning, ObjectProvider<Rehearsals> rehearsals) {
        super("training.title", "training");
        addClassName("lesson");
        this.signedIn = signedIn;
        this.courses = courses;
        this.learning = learning;
        this.rehearsals = rehearsals.orderedStream().toList();
    }

    static String path(String course, String lesson) {
        return CourseView.path(course) + "/lecon/" + lesson;
    }

    @Override
    public String getPageTitle() {
        return title + " · Souffleur";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var book = courses.withCode(named(event, "course"));
        var lesson = book.lesson(named(event, "lesson"));
        title = lesson.title();
        show(book, lesson, learning.open(signedIn.caller(), book.course().code(), lesson.id()));
    }

    private void show(CourseBook book, Course.Lesson lesson, Progress progress) {
        var course = book.course();
        int number = course.lessons().indexOf(lesson) + 1;
        removeAll();
        add(
                Tags.div(
                        "eyebrow",
                        Tags.in(course.language(), Tags.link(CourseView.path(course.code()), course.title())),
                        Tags.span(
                                "num",
                                " · "
                                        + getTranslation(
                                                "training.lesson.of",
                                                number,
                                                course.lessons().size()))),
                Tags.in(course.language(), new H1(lesson.title())),
                Tags.in(course.language(), Tags.p("lede", LessonText.line(course.language(), lesson.goal()))));
        var text = text(book, lesson);
        add(new LessonTools(lesson.minutes(), course.language()), text);
        if (lesson.kind() == Course.Kind.REHEARSAL) add(new RehearsalPart(places(signedIn.caller())));
        add(foot(book, lesson, progress));
    }

    private static Component text(CourseBook book, Course.Lesson lesson) {
        var article = new LessonArticle(
                book.course().language(),
                LessonText.of(book, lesson),
                CourseView.path(book.course().code()) + "/");
        article.setId("texte");
        return article;
    }

    private List<Rehearsals.Place> places(Caller caller) {
        return rehearsals.stream().flatMap(it -> it.of(caller).stream()).toList();
    }

    private Component foot(CourseBook book, Course.Lesson lesson, Progress progress) {
        var code = book.course().code();
        var foot = Tags.div("row lfoot noprint");
        if (lesson.kind() == Course.Kind.CALIBRATION) {
            foot.add(Tags.link(CalibrationView.path(code), getTranslation("training.calibration.go"), "btn cue"));
        } else if (progress.done(lesson)) {
            foot.add(States.done(getTranslation("training.lesson.done")));
            foot.add(Tags.link(after(book, lesson), getTranslation("training.lesson.next"), "btn cue"));
            foot.add(Tags.button(getTranslation("training.lesson.undo"), "textbutton", () -> {
                show(book, lesson, learning.undone(signedIn.caller(), code, lesson.id()));
            }));
        } else {
            var words = lesson.kind() == Course.Kind.REHEARSAL ? "training.rehearsal.done" : "training.lesson.read";
            foot.add(Tags.button(getTranslation(words), "btn cue", () -> {
                learning.done(signedIn.caller(), code, lesson.id());
                getUI().ifPresent(it -> it.navigate(after(book, lesson).substring(1)));
            }));
        }
        foot.add(Tags.link(CourseView.path(code), getTranslation("training.lesson.all"), "btn plain"));
        return foot;
    }

    /** The next lesson, the quiz behind the last one, the course behind that. */
    private static String after(CourseBook book, Course.Lesson lesson) {
        var course = book.course();
        int next = course.lessons().indexOf(lesson) + 1;
        if (next < course.lessons().size())
            return path(course.code(), course.lessons().get(next).id());
        return CourseView.path(course.code()) + (course.quiz() == null ? "" : "/quiz");
    }
}
