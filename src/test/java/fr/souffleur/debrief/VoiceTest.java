package fr.souffleur.debrief;

import static fr.souffleur.debrief.Chronicles.evening;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.RoleId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VoiceTest {

    private final Voice french = new Voice(
            evening().answer("qui", "la <b>direction</b> {{x}}").told().sheet());
    private final Voice english = new Voice(evening().inEnglish().told().sheet());

    @Test
    void hoursAreTheOnesOfTheStructuresClocks() {
        assertThat(french.hour(Instant.parse("2026-12-08T13:02:00Z"))).isEqualTo("14\u00A0h\u00A002");
        assertThat(english.hour(Instant.parse("2026-12-08T13:02:00Z"))).isEqualTo("14:02");
        assertThat(french.date(Instant.parse("2026-12-08T23:30:00Z"))).isEqualTo("mercredi 9 décembre 2026");
    }

    @Test
    void whatNobodyNotedIsSaidToBeSo() {
        assertThat(french.hour(null)).isEqualTo("non relevé");
        assertThat(french.minute(-1)).isEqualTo("non relevé");
        assertThat(french.minute(0)).isEqualTo("min 0");
        assertThat(french.minute(119_999)).isEqualTo("min 1");
    }

    @Test
    void theStorysHourIsATimeOfDay() {
        assertThat(french.clock(9 * 60 + 5)).isEqualTo("9\u00A0h\u00A005");
        assertThat(french.clock(0)).isEqualTo("0\u00A0h\u00A000");
        assertThat(english.clock(16 * 60 + 30)).isEqualTo("16:30");
    }

    @Test
    void aTextOfTheKitIsPlainWithTheStructuresOwnWords() {
        assertThat(french.kit("Appelez **{{qui}}** ?")).isEqualTo("Appelez la <b>direction</b> {{x}}\u202F?");
        assertThat(french.kit("Appelez {{personne}}.")).isEqualTo("Appelez [personne].");
    }

    @Test
    void aRoleThatTheSheetDoesNotKnowHasNoName() {
        assertThat(french.role(new RoleId("idec"))).isEqualTo("IDEC");
        assertThat(french.role(new RoleId("voisin"))).isEmpty();
        assertThat(french.role(null)).isEmpty();
    }

    @Test
    void daysAreWrittenOut() {
        assertThat(french.day(LocalDate.of(2027, 1, 8))).isEqualTo("8 janvier 2027");
        assertThat(english.day(LocalDate.of(2027, 1, 8))).contains("January", "2027");
    }
}
