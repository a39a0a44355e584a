package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.PaperSessions;
import fr.souffleur.live.SessionFiles;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** After a session that was played without the portal: it is entered by hand, or brought by file. */
@Route("s/:structure/exercices/:exercise/saisie")
@PermitAll
class LaterView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient LiveExercises live;
    private final transient PaperSessions papers;
    private final transient SessionFiles files;
    private final transient People people;
    private transient ExerciseId exercise = ExerciseId.fresh();
    private String path = "";

    LaterView(SignedIn signedIn, LiveExercises live, PaperSessions papers, SessionFiles files, People people) {
        super("live.later.title", "later");
        this.signedIn = signedIn;
        this.live = live;
        this.papers = papers;
        this.files = files;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        exercise = Addressed.exercise(event, live);
        path = "/" + event.getLocation().getPath().replaceAll("/saisie$", "");
        show();
    }

    private void show() {
        var sheet = papers.blank(signedIn.caller(), exercise);
        removeAll();
        add(Tags.in(sheet.language(), Tags.p("eyebrow", sheet.title())), new H1(getTranslation("live.later.title")));
        switch (sheet.state()) {
            case UNDER_WAY -> add(Tags.p("lede", getTranslation("live.later.under-way")));
            case PLAYED -> {
                add(
                        Tags.p("lede", getTranslation("live.later.played")),
                        Tags.link(path + "/rapport", getTranslation("live.later.report"), "btn"),
                        new FilePart(signedIn, files, people, exercise, sheet.zone(), path),
                        entry(sheet));
            }
            case TO_ENTER -> {
                add(Tags.p("lede", getTranslation("live.later.lede")));
                if (sheet.missing().isEmpty())
                    add(new FilePart(signedIn, files, people, exercise, sheet.zone(), path), entry(sheet));
                else add(missing(sheet));
            }
        }
    }

    private Component entry(BlankSheet sheet) {
        return new LaterForm(signedIn, papers, exercise, sheet, path);
    }

    private Component missing(BlankSheet sheet) {
        var list = new UnorderedList();
        sheet.missing().forEach(it -> list.add(Tags.in(sheet.language(), new ListItem(it))));
        var section = new Section(
                new H2(getTranslation("live.entrance.missing")),
                list,
                Tags.link(path + "/contexte", getTranslation("live.entrance.answer"), "btn cue"));
        section.addClassName("empty");
        return section;
    }
}
