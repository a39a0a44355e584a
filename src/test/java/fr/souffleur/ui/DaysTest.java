package fr.souffleur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {

    static final Instant DECEMBER = Instant.parse("2026-12-08T13:00:00Z");
    final Days paris = new Days(Locale.FRENCH, ZoneId.of("Europe/Paris"));

    @Test
    void aMomentIsSaidWhereTheStructureLives() {
        assertThat(paris.full(DECEMBER)).isEqualTo("mardi 8 décembre 2026, 14\u00A0h");
        assertThat(new Days(Locale.FRENCH, ZoneId.of("Indian/Reunion")).full(DECEMBER))
                .isEqualTo("mardi 8 décembre 2026, 17\u00A0h");
        assertThat(new Days(Locale.ENGLISH, ZoneId.of("Europe/Paris")).full(DECEMBER))
                .isEqualTo("Tuesday 8 December 2026, 14:00");
    }

    @Test
    void minutesAreSaidWhenThereAreSome() {
        assertThat(paris.hour(DECEMBER.plusSeconds(300))).isEqualTo("14\u00A0h\u00A005");
    }

    @Test
    void aLineOfTheHistorySaysTheMoment() {
        assertThat(paris.moment(Instant.parse("2026-11-12T13:32:00Z"))).isEqualTo("12 nov. 2026, 14\u00A0h\u00A032");
        assertThat(paris.moment(Instant.parse("2026-12-01T08:00:00Z"))).isEqualTo("1er déc. 2026, 9\u00A0h");
    }

    @Test
    void theDayTurnsAtTheStructuresOwnMidnight() {
        var late = Instant.parse("2026-12-08T23:30:00Z");
        assertThat(paris.dayOf(late)).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(paris.hour(late)).isEqualTo("0\u00A0h\u00A030");
        assertThat(new Days(Locale.FRENCH, ZoneId.of("America/Martinique")).dayOf(late))
                .isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void inSummerTheClocksOfFranceAreTwoHoursAhead() {
        assertThat(paris.full(Instant.parse("2027-07-01T12:00:00Z"))).isEqualTo("jeudi 1er juillet 2027, 14\u00A0h");
    }

    @Test
    void englishSaysPlainDaysAndDigitalHours() {
        var english = new Days(Locale.ENGLISH, ZoneId.of("Europe/Paris"));
        assertThat(english.plain(LocalDate.of(2026, 12, 1))).isEqualTo("1 December 2026");
        assertThat(english.moment(Instant.parse("2026-11-12T08:05:00Z"))).isEqualTo("12 Nov 2026, 09:05");
    }

    @Test
    void theFirstOfAMonthIsOrdinalInFrench() {
        assertThat(paris.plain(LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre 2026");
        assertThat(paris.brief(LocalDate.of(2026, 12, 11))).isEqualTo("11 déc.");
    }
}
