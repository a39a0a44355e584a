package fr.souffleur.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.training.certificate.Certificates;
import fr.souffleur.training.certificate.Held;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.exchange.CourseFiles;
import fr.souffleur.training.learning.Learning;
import fr.souffleur.training.learning.Progress;
import fr.souffleur.training.reading.LessonText;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** One course: what it is for, its lessons with what is done, and the one thing to go on with. */
@Route("formation/:course")
@PermitAll
class CourseView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Learning learning;
    private final transient Certificates certificates;
    private final transient CourseFiles files;
    private String title = "";

    CourseView(SignedIn signedIn, Learning learning, Certificates certificates, CourseFiles files) {
        super("training.title", "training");
        addClassName("course1");
        this.signedIn = signedIn;
        this.learning = learning;
        this.certificates = certificates;
        this.files = files;
    }

    static String path(String code) {
        return "/" + CatalogueView.PATH + "/" + code;
    }

    /** Where one goes on: the first lesson that is not done, from where one was; else the quiz; else the course. */
    static String onward(Progress progress) {
        var code = progress.course().code();
        var left = progress.left();
        if (left.isEmpty()) return progress.quizLeft() ? path(code) + "/quiz" : path(code);
        return left.stream()
                .filter(it -> it.id().equals(progress.lesson()))
                .findFirst()
                .or(() -> left.stream().findFirst())
                .map(it -> LessonView.path(code, it.id()))
                .orElseThrow();
    }

    @Override
    public String getPageTitle() {
        return title + " · Souffleur";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(learning.of(signedIn.caller(), named(event, "course")));
    }

    private void show(Progress progress) {
        var course = progress.course();
        title = course.title();
        removeAll();
        add(
                Tags.div("eyebrow", Tags.link("/" + CatalogueView.PATH, getTranslation("training.title"))),
                Tags.in(course.language(), new H1(course.title())),
                Tags.in(course.language(), Tags.p("lede", LessonText.line(course.language(), course.promise()))),
                Tags.p(
                        "s soft num",
                        getTranslation(
                                "training.length",
                                course.minutes(),
                                course.lessons().size())),
                act(progress),
                new H2(getTranslation("training.lessons")),
                lessons(progress),
                paper(course),
                about(course));
        if (files.mayTake(signedIn.caller())) add(new PlatformPart(course));
    }

    private Component act(Progress progress) {
        if (!progress.complete()) {
            var words = progress.started() ? "training.resume" : "training.start";
            return Tags.div("row", Tags.link(onward(progress), getTranslation(words), "btn cue"));
        }
        var course = progress.course();
        if (course.certificate() == Course.Certifies.NONE)
            return Tags.div("row", States.done(getTranslation("training.complete")));
        var held = held(course);
        if (held.isEmpty()) {
            learning.certify(signedIn.caller(), course.code());
            held = held(course);
        }
        if (held.isEmpty()) return Tags.p("b", getTranslation("training.certificate.waits"));
        var list = new UnorderedList();
        list.addClassName("certificates");
        list.add(new CertificateLine(certificates, signedIn.caller(), held.get(), () -> show(progress)));
        return list;
    }

    private Optional<Held> held(Course course) {
        return certificates.mine(signedIn.caller()).stream()
                .filter(it -> it.what().course().equals(course.id()))
                .findFirst();
    }

    private OrderedList lessons(Progress progress) {
        var course = progress.course();
        var list = new OrderedList();
        list.addClassName("lessons");
        for (var lesson : course.lessons()) list.add(lesson(progress, lesson));
        var quiz = course.quiz();
        if (quiz != null) {
            var title = quiz.title() == null ? getTranslation("training.quiz") : quiz.title();
            list.add(line(
                    path(course.code()) + "/quiz",
                    Tags.in(course.language(), Tags.span("t", title)),
                    getTranslation("training.quiz.about", quiz.drawn(), course.passPercent()),
                    quiz.minutes(),
                    !progress.quizLeft()));
        }
        return list;
    }

    private ListItem lesson(Progress progress, Course.Lesson lesson) {
        var course = progress.course();
        var line = line(
                LessonView.path(course.code(), lesson.id()),
                Tags.in(course.language(), Tags.span("t", lesson.title())),
                LessonText.line(course.language(), lesson.goal()),
                lesson.minutes(),
                progress.done(lesson));
        if (lesson.id().equals(progress.lesson()) && !progress.complete())
            line.getElement().setAttribute("aria-current", "step");
        return line;
    }

    private ListItem line(String path, Component title, String goal, int minutes, boolean done) {
        var link = Tags.link(path, "");
        link.add(title);
        var state = done
                ? States.done(getTranslation("training.lesson.done"))
                : States.later(getTranslation("training.lesson.minutes", minutes));
        return new ListItem(Tags.div("what", link, Tags.p("s soft", goal)), state);
    }

    private Component paper(Course course) {
        var file = Tags.link(path(course.code()) + "/cours.pdf", getTranslation("training.paper"), "btn noprint");
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        return Tags.div("row", file);
    }

    private NativeDetails about(Course course) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        var inside = Tags.div(
                "s",
                Tags.in(course.language(), Tags.p("", LessonText.line(course.language(), course.summary()))),
                Tags.p("", getTranslation("training.version", course.version(), date.format(course.reviewed()))),
                Tags.p("", getTranslation("training.licence", course.publisher(), course.licence())));
        if (!course.toVerify().isEmpty()) {
            var doubts = new UnorderedList();
            course.toVerify()
                    .forEach(it -> doubts.add(Tags.in(
                            course.language(),
                            new ListItem(LessonText.line(course.language(), it.what() + " (" + it.who() + ")")))));
            inside.add(Tags.p("b", getTranslation("training.to-verify")), doubts);
        }
        return new NativeDetails(getTranslation("training.about-course"), inside);
    }
}
