package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.planning.RunSheet;
import java.util.List;

/** What play asks of planning, until its door has landed. */
interface Plans {

    RunSheet sheet(ExerciseId exercise);

    /** Questions that are still without an answer. */
    List<String> missing(ExerciseId exercise);

    void opened(ExerciseId exercise);

    void ended(ExerciseId exercise);

    void replan(ExerciseId exercise);
}
