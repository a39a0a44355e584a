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

/** « Débriefer » on the road of the year: now as soon as play has ended, done when an action was chosen. */
@Component
class DebriefStep implements ExerciseStep {

    private final NotebookRows notebooks;
    private final Rights rights;

    DebriefStep(NotebookRows notebooks, Rights rights) {
        this.notebooks = notebooks;
        this.rights = rights;
    }

    @Override
    public Place place() {
        return Place.DEBRIEF;
    }

    @Override
    @Transactional(readOnly = true)
    public Standing of(Caller caller, Structure structure, Optional<Exercise> current, Words words) {
        var played = current.filter(it -> it.status() == Exercise.Status.PLAYED);
        if (played.isEmpty()) return new Standing(State.LATER, words.say("debrief.year.later"), null);
        var exercise = played.get();
        var path = rights.may(caller, Right.DEBRIEF, exercise.id()) ? exercise.path() + "/debriefing" : null;
        return notebooks.of(exercise.id()).actions().isEmpty()
                ? new Standing(State.NOW, words.say("debrief.year.now"), path)
                : new Standing(State.DONE, words.say("debrief.year.done"), path);
    }
}
