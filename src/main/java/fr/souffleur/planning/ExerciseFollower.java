package fr.souffleur.planning;

import fr.souffleur.common.ExerciseId;

/** Who has to be told when an exercise moves, as a bean of whoever tells them. Called within the transaction of the change. */
public interface ExerciseFollower {

    void changed(ExerciseId exercise, Change change);
}
