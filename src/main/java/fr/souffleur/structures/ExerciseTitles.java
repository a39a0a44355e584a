package fr.souffleur.structures;

import fr.souffleur.common.ExerciseId;
import java.util.Collection;
import java.util.Map;

/** How exercises are called; planning answers, for who has asked for a right already. */
public interface ExerciseTitles {

    /** @return a title for each id that is known */
    Map<ExerciseId, String> titles(Collection<ExerciseId> exercises);
}
