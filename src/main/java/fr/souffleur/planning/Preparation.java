package fr.souffleur.planning;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.PersonId;
import fr.souffleur.kits.Kit;
import fr.souffleur.structures.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the screens of preparation show, and nothing of the script: management prepares without reading it.
 *
 * @param level of the kit
 * @param colleagues who could be handed the exercise
 * @param names of everybody mentioned here
 */
public record Preparation(
        Exercise exercise,
        Structure structure,
        int level,
        int minutes,
        int fewestPlayers,
        int mostPlayers,
        List<Kit.Role> roles,
        Cast cast,
        ContextSheet context,
        List<Checklist> checklists,
        Set<InjectId> automatic,
        List<Change> changes,
        Set<PersonId> colleagues,
        Map<PersonId, String> names) {

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    /** The day of play where the structure lives; empty while no date is set. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(exercise.startsAt())
                .map(it -> it.atZone(structure.zone()).toLocalDate());
    }

    /** The list that comes next: the first with something left to do; once it was played, of those that follow. */
    public Optional<Checklist> now() {
        var played = exercise.status() == Exercise.Status.PLAYED;
        return checklists.stream()
                .filter(it -> !played || it.offset() > 0)
                .filter(it -> !it.done())
                .findFirst();
    }
}
