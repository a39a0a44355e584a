package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.ExerciseStep;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Third step of the year: the exercise is played. */
@Component
class Playing implements ExerciseStep {

    private final Rights rights;
    private final Clock clock;

    Playing(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.PLAY;
    }

    @Override
    public Standing of(Caller caller, Structure structure, Optional<Exercise> current, Words words) {
        if (current.isEmpty()) return new Standing(State.LATER, words.say("live.step.later"), null);
        var exercise = current.get();
        var path = path(caller, exercise);
        return switch (exercise.status()) {
            case OPEN -> new Standing(State.NOW, words.say("live.step.open"), path);
            case PLAYED -> new Standing(State.DONE, words.say("live.step.played"), null);
            case CANCELLED -> new Standing(State.LATER, words.say("live.step.later"), null);
            case PLANNED -> planned(exercise, structure, path, words);
        };
    }

    /** To the room for who conducts, to their briefing for who observes. */
    private @Nullable String path(Caller caller, Exercise exercise) {
        if (rights.may(caller, Right.CONDUCT, exercise.id())) return exercise.path() + "/salle";
        return rights.may(caller, Right.OBSERVE, exercise.id()) ? exercise.path() + "/observer" : null;
    }

    private Standing planned(Exercise exercise, Structure structure, @Nullable String path, Words words) {
        var start = exercise.startsAt();
        if (start == null) return new Standing(State.LATER, words.say("live.step.no-date"), path);
        var there = start.atZone(structure.zone());
        var today = LocalDate.now(clock.withZone(structure.zone())).equals(there.toLocalDate());
        var format = DateTimeFormatter.ofPattern(words.say("live.step.date"), words.locale());
        return new Standing(today ? State.NOW : State.LATER, format.format(there), path);
    }
}
