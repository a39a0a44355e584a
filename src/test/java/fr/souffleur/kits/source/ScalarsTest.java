package fr.souffleur.kits.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ScalarsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-1", "999999999"})
    void aWholeNumberIsANumber(String text) {
        assertThat(read(text).isInt()).isTrue();
        assertThat(read(text).intValue()).isEqualTo(Integer.parseInt(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "+7", "0x1F", "1e3", "99999999999999999999", ".5", "1.2"})
    void aNumberThatNoKitNeedsIsNeitherWholeNorText(String text) {
        assertThat(read(text).isInt()).isFalse();
        assertThat(read(text).isString()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:15", "06 39 98 00 00", "1.0.0", "2026-11-23", "oui", "yes", "on", "1_000"})
    void whatLooksLikeMoreThanANumberIsAText(String text) {
        assertThat(read(text).stringValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE"})
    void yesIsTrue(String text) {
        assertThat(read(text).booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "NULL"})
    void nothingIsNull(String text) {
        assertThat(read(text).isNull()).isTrue();
    }

    @Test
    void inQuotesEverythingIsAText() {
        assertThat(read("'7'").stringValue()).isEqualTo("7");
        assertThat(read("\"true\"").stringValue()).isEqualTo("true");
        assertThat(read("''").stringValue()).isEmpty();
    }

    private static JsonNode read(String scalar) {
        return YamlReading.read(new SourceText("kit.yaml", "a: " + scalar + "\n"), new Faults())
                .orElseThrow()
                .tree()
                .path("a");
    }
}
