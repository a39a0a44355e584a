package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.Corrections;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.function.Consumer;

/** The account of play, line by line, to be put right until it is validated. */
@Route("s/:structure/exercices/:exercise/corriger")
@PermitAll
class CorrectView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Exercises exercises;
    private final transient Debriefs debriefs;
    private final transient Corrections corrections;
    private final OrderedList list = new OrderedList();

    CorrectView(SignedIn signedIn, Exercises exercises, Debriefs debriefs, Corrections corrections) {
        super("debrief.correct.title", "db");
        this.signedIn = signedIn;
        this.exercises = exercises;
        this.debriefs = debriefs;
        this.corrections = corrections;
        list.addClassName("corrections");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = exercises.get(signedIn.caller(), structure(event), exercise(event));
        // Refuses who may not lead the debrief, and before there is one.
        debriefs.of(signedIn.caller(), exercise.id());
        removeAll();
        add(Tags.div(
                "desk",
                Tags.p("eyebrow", exercise.title()),
                new H1(getTranslation("debrief.correct.title")),
                Tags.p("lede", getTranslation("debrief.correct.lead")),
                list,
                Tags.p("soft s", getTranslation("debrief.correct.elsewhere")),
                foot(exercise)));
        show(exercise);
    }

    private Div foot(Exercise exercise) {
        return Tags.div(
                "row end",
                Tags.link(exercise.path() + "/debriefing", getTranslation("debrief.page.debrief"), "btn"),
                Tags.link(exercise.path() + "/rapport", getTranslation("debrief.to-report"), "btn"));
    }

    private void show(Exercise exercise) {
        var zone = ZoneId.of(exercises.sheet(exercise.id()).zone());
        list.removeAll();
        var lines = corrections.lines(signedIn.caller(), exercise.id());
        for (var line : lines) list.add(new CorrectLine(line, exercise.language(), zone, it -> change(exercise, it)));
        if (lines.isEmpty()) list.add(Tags.p("soft", getTranslation("debrief.correct.none")));
    }

    private void change(Exercise exercise, Consumer<CorrectLine.Doors> change) {
        change.accept(new CorrectLine.Doors(corrections, signedIn.caller(), exercise.id()));
        show(exercise);
        Toast.say(getTranslation("debrief.correct.saved"));
    }
}
