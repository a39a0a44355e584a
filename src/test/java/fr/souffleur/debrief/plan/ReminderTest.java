package fr.souffleur.debrief.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.souffleur.debrief.plan.Reminder.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The timetable of an action that nobody finishes. */
class ReminderTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 30);

    @Test
    void eachIsToldFirstOnItsOwnDayAndOnce() {
        var first = new ArrayList<Tuple>();
        var told = new LinkedHashSet<Reminder>();
        for (var day = WRITTEN; !day.isAfter(DUE.plusDays(35)); day = day.plusDays(1))
            for (var it : Reminder.on(day, DUE, WRITTEN))
                if (told.add(it)) first.add(tuple(it.kind(), java.time.temporal.ChronoUnit.DAYS.between(DUE, day)));
        assertThat(first)
                .containsExactly(
                        tuple(Kind.SOON, -14L),
                        tuple(Kind.TODAY, 0L),
                        tuple(Kind.LATE, 7L),
                        tuple(Kind.TO_PILOT, 7L),
                        tuple(Kind.LATE, 14L),
                        tuple(Kind.LATE, 21L),
                        tuple(Kind.LATE, 28L),
                        tuple(Kind.TO_MANAGEMENT, 30L),
                        tuple(Kind.LATE, 35L));
    }

    @Test
    void aPortalThatSleptTellsWhatStillHoldsAndNothingElse() {
        assertThat(Reminder.on(DUE.minusDays(3), DUE, WRITTEN))
                .containsExactly(new Reminder(Kind.SOON, DUE.minusDays(14)));
        assertThat(Reminder.on(DUE.plusDays(2), DUE, WRITTEN)).containsExactly(new Reminder(Kind.TODAY, DUE));
        assertThat(Reminder.on(DUE.plusDays(40), DUE, WRITTEN))
                .containsExactly(
                        new Reminder(Kind.LATE, DUE.plusDays(35)), new Reminder(Kind.TO_MANAGEMENT, DUE.plusDays(30)));
    }

    @Test
    void whatLiesBeforeTheActionWasWrittenIsToldToNobody() {
        assertThat(Reminder.on(DUE.minusDays(3), DUE, DUE.minusDays(4))).isEmpty();
        assertThat(Reminder.on(DUE.plusDays(9), DUE, DUE.plusDays(8))).isEmpty();
        assertThat(Reminder.on(DUE.plusDays(14), DUE, DUE.plusDays(8)))
                .containsExactly(new Reminder(Kind.LATE, DUE.plusDays(14)));
    }

    @Test
    void longBeforeItIsDueNobodyHears() {
        assertThat(Reminder.on(DUE.minusDays(15), DUE, WRITTEN)).isEmpty();
    }
}
