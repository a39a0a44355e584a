package fr.souffleur.planning.next;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.ExerciseStep;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.ui.Days;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** First step of the year: a kit is chosen, and chosen again once the next exercise is to be thought of. */
@Component
class Choosing implements ExerciseStep {

    private final NextExercises next;
    private final LastHeld held;
    private final Rights rights;

    Choosing(NextExercises next, LastHeld held, Rights rights) {
        this.next = next;
        this.held = held;
        this.rights = rights;
    }

    @Override
    public Place place() {
        return Place.CHOOSE;
    }

    @Override
    @Transactional(readOnly = true)
    public Standing of(Caller caller, Structure structure, Optional<Exercise> current, Words words) {
        var shelf = "/s/" + structure.id() + "/kits";
        if (current.isEmpty()) return new Standing(State.NOW, words.say("planning.step.choose"), shelf);
        if (current.get().status() == Exercise.Status.PLAYED
                && rights.may(caller, Right.PLAN, structure.id())
                && !held.planned(structure.id())) {
            var time = next.time(structure);
            if (time.open()) {
                var month = new Days(words.locale(), structure.zone()).month(time.day());
                return new Standing(State.NOW, words.say("planning.step.choose-next", month), shelf);
            }
        }
        return new Standing(
                State.DONE, words.say("planning.step.chosen", current.get().title()), shelf);
    }
}
