package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;

/** A line was added to this log. Heard after commit; whoever looks folds the tail. */
record Moved(ExerciseId exercise, int seq) {}
