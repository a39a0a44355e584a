package fr.souffleur.planning.next;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When the next exercise is to be spoken of, and for when.
 *
 * @param last day of the last one, here or elsewhere; null while there was none
 * @param after how long after it the next one is proposed
 */
public record NextTime(@Nullable LocalDate last, LocalDate today, Period after) {

    /** What a first preparation takes, with its list of the thirtieth day before. */
    private static final Period PREPARING = Period.ofWeeks(6);

    /** At once for who never played, else once the time has come. */
    public boolean open() {
        return last == null || !today.isBefore(opens(last));
    }

    /** The day on which it begins to be spoken of. */
    LocalDate opens(LocalDate last) {
        return last.plus(after);
    }

    /** A year after the last one, never sooner than it can be prepared, and on a day on which people work. */
    public LocalDate day() {
        var soonest = today.plus(PREPARING);
        var year = last == null ? soonest : last.plusYears(1);
        return WorkingDays.from(year.isBefore(soonest) ? soonest : year);
    }
}
