package fr.souffleur.debrief.plan;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as the plan follows it.
 *
 * @param what as the debrief wrote it
 * @param person the member who carries it; null while only the function is known
 * @param card a reflex card of the exercise's kit
 * @param revision grows with each change: who looked at an older one changes nothing
 */
public record PlanAction(
        ExerciseId exercise,
        StructureId structure,
        Action what,
        Priority priority,
        @Nullable Effort effort,
        @Nullable PersonId person,
        Progress progress,
        @Nullable String card,
        int revision,
        Instant writtenAt) {

    public ActionId id() {
        return what.id();
    }

    public Progress.State state() {
        return progress.state();
    }

    public boolean pending() {
        return state().pending();
    }

    public boolean overdue(LocalDate today) {
        var due = what.due();
        return pending() && due != null && due.isBefore(today);
    }

    public Terms terms() {
        return new Terms(what.text(), what.owner(), person, what.due(), priority, effort, what.evidence(), card);
    }

    public String path() {
        return "/s/" + structure + "/plan/" + exercise + "/" + id();
    }
}
