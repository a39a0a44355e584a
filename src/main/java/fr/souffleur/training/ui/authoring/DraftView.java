package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.authoring.Act;
import fr.souffleur.training.authoring.CourseDecisions;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.DraftId;
import fr.souffleur.training.learning.QuestionFigures;
import fr.souffleur.training.shelf.Courses;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;

/** One draft: its head, its lessons, its quiz, what is left to mend, and what comes next. */
@Route("s/:structure/cours/:draft")
@PermitAll
class DraftView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient CourseDrafts drafts;
    private final transient CourseDecisions decisions;
    private final transient QuestionFigures figures;
    private final transient Courses courses;
    private final transient People people;
    private String title = "";

    DraftView(
            SignedIn signedIn,
            Structures structures,
            CourseDrafts drafts,
            CourseDecisions decisions,
            QuestionFigures figures,
            Courses courses,
            People people) {
        super("training.author.title", "kit");
        addClassName("authoring");
        this.signedIn = signedIn;
        this.structures = structures;
        this.drafts = drafts;
        this.decisions = decisions;
        this.figures = figures;
        this.courses = courses;
        this.people = people;
    }

    @Override
    public String getPageTitle() {
        return title + " · Souffleur";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.get(caller, structure(event));
        var desk = drafts.open(caller, structure.id(), DraftId.parse(named(event, "draft")));
        var draft = desk.draft();
        var days = new Days(getLocale(), structure.zone());
        var writing = new Writing(drafts, people, caller, desk, days);
        var shown = Shown.of(caller, draft, figures, courses);
        title = draft.title();
        var known = new HashSet<>(desk.acts().stream().map(Act::by).toList());
        var turn = new Turn(decisions, caller, writing);
        var aside = new Aside(new DecisionPart(writing, turn), new HistoryPart(desk.acts(), people.names(known), days));
        aside.addClassName("wsaside");
        var todo = new TodoPart(writing);
        var page = new Div(
                new Div(
                        writing,
                        todo,
                        section("lessons", new LessonsPart(writing)),
                        section("quiz", new QuizPart(writing, shown)),
                        section("head", new HeadPart(writing, courses))),
                aside);
        page.addClassNames("kgrid", "wsgrid");
        var heading = Tags.in("fr", new H1(title.isBlank() ? draft.course() : title));
        writing.follow(() -> heading.setText(writing.desk().draft().title()));
        removeAll();
        add(
                Tags.div(
                        "eyebrow",
                        Tags.link(DraftsView.path(structure.id()), getTranslation("training.author.title")),
                        Tags.span(
                                "num",
                                " · "
                                        + getTranslation(
                                                "training.author.eyebrow",
                                                draft.course(),
                                                draft.version(),
                                                getTranslation("training.author.status."
                                                        + draft.status().word())))),
                heading,
                page);
    }

    private Section section(String name, Div part) {
        return new Section(new H2(getTranslation("training.author." + name)), part);
    }
}
