package fr.souffleur.planning.next;

import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.planning.Exercise;
import java.util.Optional;
import java.util.Set;

/** What earlier exercises taught, as a bean of whoever debriefs them. */
public interface Lessons {

    /** Of one that was played; empty for who may not read its report, and while nothing was rated. */
    Optional<Lesson> of(Caller caller, Exercise played);

    /**
     * @param played criteria that were played and rated
     * @param below those of them that stayed below their target
     */
    record Lesson(int played, Set<CriterionId> below) {

        /** Two thirds of what was played is at its target. */
        public boolean mostlyReached() {
            return played > 0 && below.size() * 3 <= played;
        }
    }
}
