package fr.souffleur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void aNameStaysAsItIsWritten() {
        assertThat(Line.of("Hélène d’Arc-Ñ 😀", 200)).isEqualTo("Hélène d’Arc-Ñ 😀");
    }

    @Test
    void whatBreaksOrTurnsALineIsTakenOut() {
        assertThat(Line.of("Claire\r\nBcc: all@example.org\u2028\u0000x", 200))
                .isEqualTo("Claire Bcc: all@example.org x");
        assertThat(Line.of("\u202Eerial\u200BC", 200)).isEqualTo("erialC");
    }

    @Test
    void aLongOneIsCutBetweenTwoSigns() {
        assertThat(Line.of("x".repeat(100_000), 200)).hasSize(200);
        assertThat(Line.of("x" + "😀".repeat(200), 200)).hasSize(199).endsWith("😀");
        assertThat(Line.of("  ", 200)).isEmpty();
    }
}
