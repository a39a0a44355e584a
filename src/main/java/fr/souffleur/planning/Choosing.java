package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.structures.Structure;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** First step of the year: a kit is chosen. */
@Component
class Choosing implements ExerciseStep {

    @Override
    public Place place() {
        return Place.CHOOSE;
    }

    @Override
    public Standing of(Caller caller, Structure structure, Optional<Exercise> current, Words words) {
        var shelf = "/s/" + structure.id() + "/kits";
        return current.map(it -> new Standing(State.DONE, words.say("planning.step.chosen", it.title()), shelf))
                .orElseGet(() -> new Standing(State.NOW, words.say("planning.step.choose"), shelf));
    }
}
