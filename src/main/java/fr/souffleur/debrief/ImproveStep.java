package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.ExerciseStep;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Améliorer » on the road of the year: the report, once the debrief has brought actions. */
@Component
class ImproveStep implements ExerciseStep {

    private final NotebookRows notebooks;
    private final Rights rights;

    ImproveStep(NotebookRows notebooks, Rights rights) {
        this.notebooks = notebooks;
        this.rights = rights;
    }

    @Override
    public Place place() {
        return Place.IMPROVE;
    }

    @Override
    @Transactional(readOnly = true)
    public Standing of(Caller caller, Structure structure, Optional<Exercise> current, Words words) {
        var played = current.filter(it -> it.status() == Exercise.Status.PLAYED);
        if (played.isEmpty()) return new Standing(State.LATER, words.say("debrief.year.report-later"), null);
        var exercise = played.get();
        var path = rights.may(caller, Right.READ_REPORT, exercise.id()) ? exercise.path() + "/rapport" : null;
        return notebooks.of(exercise.id()).actions().isEmpty()
                ? new Standing(State.LATER, words.say("debrief.year.report-later"), path)
                : new Standing(State.NOW, words.say("debrief.year.report-now"), path);
    }
}
