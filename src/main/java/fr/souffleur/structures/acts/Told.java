package fr.souffleur.structures.acts;

import fr.souffleur.common.ExerciseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act in words.
 *
 * @param who name of who acted, or what acted; with what they were, where that is known
 * @param what the act as a sentence
 * @param title of the exercise, null when there is none
 */
public record Told(
        Instant at,
        String who,
        String role,
        String kind,
        String what,
        @Nullable ExerciseId exercise,
        @Nullable String title) {}
