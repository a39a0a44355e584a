package fr.souffleur.planning;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a structure decided after earlier exercises, as a bean of whoever follows it; for who has asked for a right. */
public interface OpenActions {

    /** Those still to be done and those that were done, the oldest first; what was dropped is not among them. */
    List<OpenAction> of(StructureId structure);

    /**
     * @param exercise after which it was decided
     * @param id of the action
     * @param criterion it is about; null for one in the cell's own words
     * @param owner the function that carries it, never a name
     * @param decided when it was written
     * @param done when it was said to be done; null while it is not
     */
    record OpenAction(
            ExerciseId exercise,
            String id,
            @Nullable CriterionId criterion,
            String text,
            String owner,
            @Nullable LocalDate due,
            LocalDate decided,
            @Nullable LocalDate done) {

        public boolean pending() {
            return done == null;
        }
    }
}
