package fr.souffleur.training.follow;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to follow a course.
 *
 * @param remindedAt the last time
 * @param reminders how many there were
 */
record Asked(
        StructureId structure,
        PersonId person,
        String course,
        PersonId by,
        Instant at,
        @Nullable Instant remindedAt,
        int reminders) {

    /** Who asks again does not press. */
    private static final Duration BETWEEN = Duration.ofDays(3);

    private static final Duration FIRST = Duration.ofDays(7);
    private static final Duration SECOND = Duration.ofDays(21);

    boolean mayRemind(Instant now) {
        var last = remindedAt == null ? at : remindedAt;
        return !now.isBefore(last.plus(BETWEEN));
    }

    /** Whether the portal reminds by itself: after a week, after three, and then no more. */
    boolean due(Instant now) {
        return switch (reminders) {
            case 0 -> !now.isBefore(at.plus(FIRST));
            case 1 -> !now.isBefore(at.plus(SECOND)) && mayRemind(now);
            default -> false;
        };
    }
}
