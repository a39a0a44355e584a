package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Second step of the year: the exercise is made this structure's own. */
@Component
class Preparing implements ExerciseStep {

    private final Rights rights;
    private final Clock clock;

    Preparing(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.PREPARE;
    }

    @Override
    public Standing of(Caller caller, Structure structure, Optional<Exercise> current, Words words) {
        if (current.isEmpty()) return new Standing(State.LATER, words.say("planning.step.later"), null);
        var exercise = current.get();
        var path = rights.may(caller, Right.PLAN, exercise.id()) ? exercise.path() : null;
        return switch (exercise.status()) {
            case PLANNED -> standing(daysLeft(exercise, structure.zone()), path, words);
            case CANCELLED -> new Standing(State.NOW, words.say("planning.step.cancelled"), path);
            case OPEN, PLAYED -> new Standing(State.DONE, words.say("planning.step.done"), path);
        };
    }

    private static Standing standing(Optional<Long> left, @Nullable String path, Words words) {
        if (left.isEmpty()) return new Standing(State.NOW, words.say("planning.step.no-date"), path);
        var days = left.get();
        if (days == 0) return new Standing(State.DONE, words.say("planning.step.today"), path);
        return new Standing(
                State.NOW, days > 0 ? words.say("planning.step.days", days) : words.say("planning.step.passed"), path);
    }

    private Optional<Long> daysLeft(Exercise exercise, ZoneId zone) {
        return Optional.ofNullable(exercise.startsAt())
                .map(it -> ChronoUnit.DAYS.between(
                        LocalDate.now(clock.withZone(zone)), it.atZone(zone).toLocalDate()));
    }
}
