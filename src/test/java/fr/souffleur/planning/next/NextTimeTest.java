package fr.souffleur.planning.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextTimeTest {

    @Test
    void whoNeverPlayedIsProposedAnExerciseAtOnceAsSoonAsItCanBePrepared() {
        var time = time(null, "2026-12-01");
        assertThat(time.open()).isTrue();
        assertThat(time.day()).isEqualTo("2027-01-12");
    }

    @Test
    void theNextOneIsSpokenOfNineMonthsAfterTheLast() {
        assertThat(time("2026-02-17", "2026-11-16").open()).isFalse();
        assertThat(time("2026-02-17", "2026-11-17").open()).isTrue();
    }

    @Test
    void itIsAYearAfterTheLast() {
        assertThat(time("2026-02-17", "2026-11-17").day()).isEqualTo("2027-02-17");
    }

    @Test
    void onADayOnWhichPeopleWork() {
        assertThat(time("2026-02-13", "2026-11-17").day())
                .as("a Saturday in 2027")
                .isEqualTo("2027-02-15");
        assertThat(time("2026-05-08", "2027-02-10").day())
                .as("a holiday, and a weekend after it")
                .isEqualTo("2027-05-10");
        assertThat(time("2026-12-25", "2027-10-01").day()).isEqualTo("2027-12-27");
    }

    @Test
    void whoIsLateIsNotProposedAMonthThatLiesBehind() {
        assertThat(time("2024-02-16", "2026-11-17").day()).isEqualTo("2026-12-29");
    }

    @Test
    void holidaysThatMoveWithEasterAreKept() {
        assertThat(WorkingDays.easter(2026)).isEqualTo("2026-04-05");
        assertThat(WorkingDays.easter(2027)).isEqualTo("2027-03-28");
        assertThat(WorkingDays.easter(2049)).isEqualTo("2049-04-18");
        assertThat(WorkingDays.works(LocalDate.parse("2027-03-29"))).isFalse();
        assertThat(WorkingDays.works(LocalDate.parse("2027-05-06")))
                .as("Ascension Day")
                .isFalse();
        assertThat(WorkingDays.works(LocalDate.parse("2027-05-17")))
                .as("Whit Monday")
                .isFalse();
        assertThat(WorkingDays.works(LocalDate.parse("2027-03-30"))).isTrue();
    }

    private static NextTime time(@Nullable String last, String today) {
        return new NextTime(last == null ? null : LocalDate.parse(last), LocalDate.parse(today), Period.ofMonths(9));
    }
}
