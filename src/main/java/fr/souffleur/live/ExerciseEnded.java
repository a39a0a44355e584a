package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;

/** Play is over, with FINEX or as partial: the debrief begins. */
public record ExerciseEnded(ExerciseId exercise) {}
