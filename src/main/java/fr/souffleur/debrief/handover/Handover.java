package fr.souffleur.debrief.handover;

import fr.souffleur.debrief.plan.Plan;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.next.NextExercise;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever takes over has to know.
 *
 * @param current the exercise that is prepared or in play; null while none is
 * @param due its checklists with what is not ticked yet, the nearest first
 * @param next what is proposed when none is on its way; null before its time
 * @param plan every action of the structure
 * @param synthesis of the last report; empty when there is none
 * @param attestation where the last one is checked; empty when none is valid
 * @param played what was played, the newest first
 */
record Handover(
        Structure structure,
        LocalDate today,
        @Nullable Exercise current,
        List<Checklist> due,
        @Nullable NextExercise next,
        Plan plan,
        String synthesis,
        String attestation,
        List<Exercise> played,
        List<Colleague> people) {

    /** A member and what they are here; the name is empty once it was forgotten. */
    record Colleague(Role role, String name) {}
}
