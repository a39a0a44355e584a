package fr.souffleur.planning.ui;

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
    void theFirstOfAMonthIsOrdinalInFrench() {
        assertThat(paris.plain(LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre 2026");
        assertThat(paris.brief(LocalDate.of(2026, 12, 11))).isEqualTo("11 déc.");
    }
}
