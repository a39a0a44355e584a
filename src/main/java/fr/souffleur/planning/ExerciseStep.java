package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Words;
import fr.souffleur.structures.Structure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step of the year on the main road. Each module adds its own as a bean; the frame and the start page list them. */
public interface ExerciseStep {

    /** The six steps, in order. */
    enum Place {
        CHOOSE,
        PREPARE,
        PLAY,
        DEBRIEF,
        IMPROVE,
        COMPARE
    }

    enum State {
        DONE,
        NOW,
        LATER
    }

    Place place();

    /** @param current the exercise of this year that is under way or was played last */
    Standing of(Caller caller, Structure structure, Optional<Exercise> current, Words words);

    /**
     * @param words where it stands, short: « dans 15 jours »
     * @param path where it is done; null while the caller cannot go there
     */
    record Standing(State state, String words, @Nullable String path) {}
}
