package fr.souffleur.steering;

import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Sighting;
import fr.souffleur.structures.Structure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a structure stands in a calendar year of its own time zone. */
public record Standing(Structure structure, State state, Optional<Sighting> shown) {

    /** In the order in which help is wanted. */
    public enum State {
        NOTHING,
        CHOSEN,
        DATED,
        DONE
    }

    /** @param today in the structure's zone */
    static Standing of(Structure structure, List<Sighting> exercises, LocalDate today) {
        return exercises.stream()
                .filter(it -> it.status() != Exercise.Status.CANCELLED)
                .filter(it -> inYear(structure, it, today))
                .map(it -> new Standing(structure, state(it), Optional.of(it)))
                .max(Comparator.comparing(Standing::state))
                .orElse(new Standing(structure, State.NOTHING, Optional.empty()));
    }

    private static boolean inYear(Structure structure, Sighting exercise, LocalDate today) {
        var starts = exercise.startsAt();
        if (starts == null) return true;
        var year = starts.atZone(structure.zone()).getYear();
        return exercise.status() == Exercise.Status.PLAYED ? year == today.getYear() : year >= today.getYear();
    }

    private static State state(Sighting exercise) {
        if (exercise.status() == Exercise.Status.PLAYED) return State.DONE;
        return exercise.startsAt() == null ? State.CHOSEN : State.DATED;
    }
}
