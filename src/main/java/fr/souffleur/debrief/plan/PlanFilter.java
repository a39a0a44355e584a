package fr.souffleur.debrief.plan;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Folded;
import fr.souffleur.common.PersonId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which actions somebody wants to see.
 *
 * @param words that stand in its text, its function, its carrier or its evidence, whatever their accents and capitals
 * @param priority null for any
 * @param exercise null for all
 */
public record PlanFilter(
        String words,
        Which which,
        @Nullable Priority priority,
        @Nullable ExerciseId exercise) {

    public static final PlanFilter PENDING = new PlanFilter("", Which.PENDING, null, null);
    public static final PlanFilter ALL = new PlanFilter("", Which.ALL, null, null);

    public enum Which {
        PENDING,
        MINE,
        OVERDUE,
        CLOSED,
        ALL
    }

    public boolean keeps(PlanAction action, String carrier, PersonId me, LocalDate today) {
        return kept(action, me, today)
                && (priority == null || action.priority() == priority)
                && (exercise == null || action.exercise().equals(exercise))
                && says(action, carrier);
    }

    private boolean kept(PlanAction action, PersonId me, LocalDate today) {
        return switch (which) {
            case PENDING -> action.pending();
            case MINE -> action.pending() && me.equals(action.person());
            case OVERDUE -> action.overdue(today);
            case CLOSED -> !action.pending();
            case ALL -> true;
        };
    }

    private boolean says(PlanAction action, String carrier) {
        var what = action.what();
        var wanted = Folded.of(words);
        return Stream.of(what.text(), what.owner(), what.evidence(), carrier)
                .anyMatch(it -> Folded.of(it).contains(wanted));
    }
}
