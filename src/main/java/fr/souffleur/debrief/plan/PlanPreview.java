package fr.souffleur.debrief.plan;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.plan.Progress.State;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a table would change in the plan: all of it, or nothing while a line has a fault.
 *
 * @param same how many lines say what stands already
 */
public record PlanPreview(List<Row> rows, List<Fault> faults, int same) {

    /**
     * A line that adds an action or changes one.
     *
     * @param line as table programs count, from 1
     * @param action null for a new one
     * @param changed the columns that are not as they stand
     */
    public record Row(
            int line,
            ExerciseId exercise,
            @Nullable ActionId action,
            int seen,
            Terms terms,
            State state,
            String words,
            Set<PlanColumn> changed) {

        public boolean fresh() {
            return action == null;
        }
    }

    /** What is wrong with a line, and in which column. */
    public record Fault(int line, PlanColumn column, Refused why) {}
}
