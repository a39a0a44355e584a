package fr.souffleur.planning.next;

import fr.souffleur.planning.next.KitAdvice.Advised;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for the next exercise.
 *
 * @param last day of the last one, null for a first exercise
 * @param day a working day in the month that is proposed
 * @param kits at most three, the nearest first
 */
public record NextExercise(@Nullable LocalDate last, LocalDate day, List<Advised> kits) {}
