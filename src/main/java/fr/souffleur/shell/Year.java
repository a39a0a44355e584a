package fr.souffleur.shell;

import com.vaadin.flow.component.Html;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.ExerciseStep;
import fr.souffleur.planning.ExerciseStep.Place;
import fr.souffleur.planning.ExerciseStep.Standing;
import fr.souffleur.planning.ExerciseStep.State;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Structure;
import fr.souffleur.ui.Marks;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The six steps of a structure's year and where it stands. Each module says its own; a place nobody speaks for comes later. */
@Component
class Year {

    private final List<ExerciseStep> steps;
    private final Exercises exercises;
    private final Clock clock;

    Year(List<ExerciseStep> steps, Exercises exercises, Clock clock) {
        this.steps = steps;
        this.exercises = exercises;
        this.clock = clock;
    }

    /** @param path where the step is done, empty while it cannot be @param action words for the button that leads there */
    record Step(String name, String words, String path, String action, State state) {}

    /** None for a body that has no exercises of its own. */
    List<Step> steps(Caller caller, Structure structure, Words words) {
        if (!structure.exercises()) return List.of();
        var current = current(exercises.of(caller, structure.id()));
        return Arrays.stream(Place.values())
                .map(place -> {
                    var name = place.name().toLowerCase(Locale.ROOT);
                    var standing = steps.stream()
                            .filter(it -> it.place() == place)
                            .findFirst()
                            .map(it -> it.of(caller, structure, current, words))
                            .orElseGet(() -> new Standing(State.LATER, words.say("shell.later." + name), null));
                    var path = standing.path();
                    return new Step(
                            words.say("shell.step." + name),
                            standing.words(),
                            path == null ? "" : path,
                            words.say("shell.go." + name),
                            standing.state());
                })
                .toList();
    }

    /** The one in play; else the newest that still stands. */
    static Optional<Exercise> current(List<Exercise> all) {
        return all.stream()
                .filter(it -> it.status() == Exercise.Status.OPEN)
                .findFirst()
                .or(() -> all.stream()
                        .filter(it -> it.status() != Exercise.Status.CANCELLED)
                        .findFirst());
    }

    /** The calendar year in the structure's own zone. */
    int number(Structure structure) {
        return ZonedDateTime.now(clock.withZone(structure.zone())).getYear();
    }

    static Html mark(State state) {
        return switch (state) {
            case DONE -> Marks.done();
            case NOW -> Marks.now();
            case LATER -> Marks.later();
        };
    }
}
