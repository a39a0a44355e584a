package fr.souffleur.debrief.years;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.ExerciseStep;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Se situer » on the road of the year: beside oneself first, once two exercises were played. */
@Component
class CompareStep implements ExerciseStep {

    private final Exercises exercises;
    private final Rights rights;

    CompareStep(Exercises exercises, Rights rights) {
        this.exercises = exercises;
        this.rights = rights;
    }

    @Override
    public Place place() {
        return Place.COMPARE;
    }

    @Override
    @Transactional(readOnly = true)
    public Standing of(Caller caller, Structure structure, Optional<Exercise> current, Words words) {
        var played = rights.may(caller, Right.SEE, structure.id())
                ? exercises.of(caller, structure.id()).stream()
                        .filter(it -> it.status() == Exercise.Status.PLAYED)
                        .count()
                : 0;
        if (played < 2) return new Standing(State.LATER, words.say("debrief.year.compare-later"), null);
        return new Standing(
                State.DONE,
                words.say("debrief.year.compare", played),
                rights.may(caller, Right.READ_REPORT, structure.id()) ? "/s/" + structure.id() + "/progres" : null);
    }
}
