package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.ExerciseStep;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.OtherPage;
import fr.souffleur.planning.Preparation;
import fr.souffleur.planning.Readiness;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.training.follow.Advice;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Getting ready, one step at a time: the retro-planning with what comes next lit, and beside it what is still missing. */
@Route("s/:structure/exercices/:exercise")
@PermitAll
class PrepareView extends ExercisePage {

    private static final long serialVersionUID = 1L;

    private final transient Rights rights;
    private final transient Invites invites;
    private final transient Advice advice;
    private final transient List<ExerciseStep> steps;
    private final transient List<OtherPage> others;
    private final transient Clock clock;

    PrepareView(
            SignedIn signedIn,
            Exercises exercises,
            Rights rights,
            Invites invites,
            Advice advice,
            List<ExerciseStep> steps,
            List<OtherPage> others,
            Clock clock) {
        super(signedIn, exercises, "planning.prepare", "prep");
        this.rights = rights;
        this.invites = invites;
        this.advice = advice;
        this.steps = steps;
        this.others = others;
        this.clock = clock;
    }

    @Override
    void show(Exercise exercise, BeforeEnterEvent event) {
        show(exercise.id());
    }

    private RetroPlanning show(ExerciseId id) {
        var preparation = exercises().preparation(caller(), id);
        var days = new Days(getLocale(), preparation.structure().zone());
        var today = LocalDate.now(clock.withZone(days.zone()));
        var moves = new PrepareTurn(
                this,
                exercises(),
                caller(),
                preparation,
                days,
                item -> show(id).focus(item),
                invites.informed(caller(), id));
        var reads = rights.may(caller(), Right.CONDUCT, id);
        var readiness = Readiness.of(preparation, today);
        var next = new NextStep(preparation.exercise(), readiness.next(), reads, room(preparation), moves);
        var planning = new RetroPlanning(preparation, days, today, next, moves);
        removeAll();
        add(
                new Div(eyebrow(preparation, days), new H1(getTranslation("planning.prepare.title")), planning),
                new Aside(
                        new ReadyPanel(preparation, readiness, days),
                        planning.lit() ? new Div() : next,
                        new DatePart(preparation, days, today, moves),
                        new HandPart(preparation, moves),
                        new TrainingAdvice(preparation, advice(preparation.exercise())),
                        new PapersPart(preparation, reads, others(preparation.exercise())),
                        new HistoryPart(preparation, days)));
        return planning;
    }

    private List<Advice.Tip> advice(Exercise exercise) {
        if (exercise.status() != Exercise.Status.PLANNED) return List.of();
        return advice.of(exercise.structure(), exercise.facilitator(), exercise.observed());
    }

    private Component eyebrow(Preparation preparation, Days days) {
        var exercise = preparation.exercise();
        var start = exercise.startsAt();
        var when = exercise.status() == Exercise.Status.CANCELLED
                ? getTranslation("planning.status.cancelled")
                : start == null ? getTranslation("planning.no-date") : days.full(start);
        return Tags.p("eyebrow", getTranslation("planning.eyebrow.dated", exercise.title(), when));
    }

    /** Where play takes place, as the module that plays says it. */
    private Optional<String> room(Preparation preparation) {
        return steps.stream()
                .filter(it -> it.place() == ExerciseStep.Place.PLAY)
                .findFirst()
                .map(it -> it.of(
                                caller(),
                                preparation.structure(),
                                Optional.of(preparation.exercise()),
                                Words.in(getLocale()))
                        .path());
    }

    private Map<String, String> others(Exercise exercise) {
        var pages = new LinkedHashMap<String, String>();
        others.forEach(it -> it.path(caller(), exercise).ifPresent(path -> pages.put(it.words(), path)));
        return pages;
    }
}
