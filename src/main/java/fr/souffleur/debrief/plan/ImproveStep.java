package fr.souffleur.debrief.plan;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.ExerciseStep;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Améliorer » on the road of the year: the report first, the plan once there are actions. */
@Component
class ImproveStep implements ExerciseStep {

    private final PlanRows plans;
    private final Allowed allowed;
    private final Rights rights;
    private final Clock clock;

    ImproveStep(PlanRows plans, Allowed allowed, Rights rights, Clock clock) {
        this.plans = plans;
        this.allowed = allowed;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.IMPROVE;
    }

    @Override
    @Transactional(readOnly = true)
    public Standing of(Caller caller, Structure structure, Optional<Exercise> current, Words words) {
        var played = current.filter(it -> it.status() == Exercise.Status.PLAYED);
        var actions = plans.of(structure.id()).stream()
                .filter(it -> allowed.mayRead(caller, it))
                .toList();
        var ofThisYear = actions.stream()
                .anyMatch(it ->
                        played.filter(one -> one.id().equals(it.exercise())).isPresent());
        var plan = actions.isEmpty() ? null : "/s/" + structure.id() + "/plan";
        if (ofThisYear) return plan(actions, structure, words, plan);
        if (pending(actions) > 0)
            return new Standing(State.LATER, words.say("debrief.year.before", pending(actions)), plan);
        return new Standing(
                State.LATER,
                words.say("debrief.year.report-later"),
                played.map(it -> report(caller, it)).orElse(null));
    }

    private Standing plan(List<PlanAction> actions, Structure structure, Words words, @Nullable String path) {
        var today = LocalDate.now(clock.withZone(structure.zone()));
        var pending = pending(actions);
        if (pending == 0) return new Standing(State.DONE, words.say("debrief.year.plan-done"), path);
        var late = actions.stream().filter(it -> it.overdue(today)).count();
        return new Standing(State.NOW, words.say("debrief.year.plan-now", pending, late), path);
    }

    private static long pending(List<PlanAction> actions) {
        return actions.stream().filter(PlanAction::pending).count();
    }

    private @Nullable String report(Caller caller, Exercise exercise) {
        return rights.may(caller, Right.READ_REPORT, exercise.id()) ? exercise.path() + "/rapport" : null;
    }
}
