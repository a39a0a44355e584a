package fr.souffleur.debrief.plan;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actions that somebody may see, of one exercise or of all of a structure.
 *
 * @param exercises those that were played or brought actions, the newest first
 * @param people names of who carries an action
 * @param members who belongs to the structure today; whoever else carries an action has left
 */
public record Plan(
        List<PlanAction> actions, List<Played> exercises, Map<PersonId, String> people, Set<PersonId> members) {

    /** @param mayChange whether whoever looks leads its debrief */
    public record Played(
            ExerciseId id,
            StructureId structure,
            String title,
            String language,
            @Nullable LocalDate day,
            boolean mayChange) {}

    public Played exercise(ExerciseId id) {
        return exercises.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /** Whether it was given to somebody who no longer belongs here. */
    public boolean orphan(PlanAction action) {
        return action.pending() && action.person() != null && !members.contains(action.person());
    }

    /** The name of who carries it; empty while nobody is named. */
    public String carrier(PlanAction action) {
        var person = action.person();
        return person == null ? "" : Objects.requireNonNullElse(people.get(person), "");
    }

    public long pending() {
        return actions.stream().filter(PlanAction::pending).count();
    }

    public long overdue(LocalDate today) {
        return actions.stream().filter(it -> it.overdue(today)).count();
    }
}
