package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.questionnaire.Questionnaires;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.planning.Exercises;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** The hot debrief in the room, led line by line. */
@Route("s/:structure/exercices/:exercise/debriefing")
@PermitAll
class DebriefView extends Screen {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLIS = 3_000;

    private final transient SignedIn signedIn;
    private final transient Exercises exercises;
    private final transient Debriefs debriefs;
    private final transient LiveExercises live;
    private final transient Versions versions;
    private final transient Questionnaires questionnaires;
    private final transient Plans plans;
    private final transient Clock clock;
    private transient @Nullable Evening evening;
    private transient @Nullable Registration polls;

    DebriefView(
            SignedIn signedIn,
            Exercises exercises,
            Debriefs debriefs,
            LiveExercises live,
            Versions versions,
            Questionnaires questionnaires,
            Plans plans,
            Clock clock) {
        super("debrief.title", "db");
        this.signedIn = signedIn;
        this.exercises = exercises;
        this.debriefs = debriefs;
        this.live = live;
        this.versions = versions;
        this.questionnaires = questionnaires;
        this.plans = plans;
        this.clock = clock;
    }

    /** Several may lead it on screens of their own: what one writes, the others see. */
    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(_ -> look());
        event.getUI().setPollInterval(EVERY_MILLIS);
    }

    private void look() {
        if (evening != null) evening.look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polls != null) polls.remove();
        event.getUI().setPollInterval(-1);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = exercises.get(signedIn.caller(), structure(event), exercise(event));
        if (versions.of(signedIn.caller(), exercise.id()).validated()) {
            event.forwardTo(exercise.path().substring(1) + "/rapport");
            return;
        }
        var led = new Evening(signedIn.caller(), exercise, debriefs, live, questionnaires);
        evening = led;
        removeAll();
        add(desk(led), new AsidePart(led, clock));
    }

    private Component desk(Evening evening) {
        var chronicle = evening.now().chronicle();
        var zone = ZoneId.of(chronicle.sheet().zone());
        var ended = chronicle.endedAt();
        var hour = ended == null ? getTranslation("debrief.not-noted") : hour(ended.atZone(zone));
        return Tags.div(
                "desk",
                Tags.p(
                        "eyebrow",
                        getTranslation(
                                "debrief.eyebrow", evening.kit(chronicle.sheet().title()), hour)),
                new H1(getTranslation("debrief.title")),
                new StepsPart(evening, clock),
                new PresencePart(evening),
                new NotesPart(evening, Note.Kind.MOOD),
                Tags.div("two", new NotesPart(evening, Note.Kind.HELPED), new NotesPart(evening, Note.Kind.HINDERED)),
                new NotesPart(evening, Note.Kind.SURPRISE),
                new RatingsPart(evening),
                new EarlierPart(evening, plans),
                new ActionsPart(evening),
                Tags.div(
                        "row end",
                        Tags.link(evening.path() + "/rapport", getTranslation("debrief.to-report"), "btn"),
                        Tags.link(evening.path() + "/corriger", getTranslation("debrief.correct.link"), "btn plain")));
    }

    private String hour(ZonedDateTime at) {
        return getTranslation("debrief.clock", at.getHour(), "%02d".formatted(at.getMinute()));
    }
}
