package fr.souffleur.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hélène Lefèvre-Dumont | HELENE LEFEVRE DUMONT",
                "Hélène Lefèvre-Dumont | lefevre-dumont   hélène",
                "Hélène Lefèvre-Dumont | Lefèvre Dumont Hélène",
                "Hélène Lefèvre-Dumont | Hélène  Lefèvre‑Dumont",
                "Jean-Pierre Le Goff | LEGOFF Jean Pierre",
                "Anne O’Brien | anne obrien",
                "Anne O’Brien | O'BRIEN Anne",
                "Éléonore Cœur | eleonore coeur",
                "Claire Morel | morel, claire",
                "Nguyễn Thị Hoa | nguyen thi hoa",
                "Άννα Παππά | αννα παππα",
                "Cher | CHER"
            })
    void whoKnowsTheNameFindsItHoweverTheyTypeIt(String name, String typed) {
        assertThat(Bearer.of(name).is(typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Claire Morel | Claire Moreau",
                "Claire Morel | Claire",
                "Claire Morel | Morel",
                "Claire Morel | Claire Morel Morel",
                "Anne Marie Le Goff | Le Anne Goff Marie",
                "Anne Marie Le Goff | Anne Le Goff",
                "Claire Morel | C. Morel",
                "Claire Morel | claire morel 2"
            })
    void anotherNameIsAnotherName(String name, String typed) {
        assertThat(Bearer.of(name).is(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "’’", "😀", "\u0000", "%", "_", "*", ".*"})
    void nothingIsNobodysName(String typed) {
        assertThat(Bearer.of("Claire Morel").is(typed)).isFalse();
        assertThat(Bearer.of("").is(typed)).isFalse();
    }

    @Test
    void whatIsTooLongToBeANameIsNotTried() {
        assertThat(Bearer.of("Claire Morel").is("Claire Morel" + " ".repeat(200)))
                .isFalse();
        assertThat(Bearer.of("a b").is("a b " + "c ".repeat(60))).isFalse();
    }

    @Test
    void theNameStandsNowhereInItAndTwoOfOnePersonDoNotLookAlike() {
        var one = Bearer.of("Claire Morel");
        var other = Bearer.of("Claire Morel");
        assertThat(one.toString()).doesNotContainIgnoringCase("claire").doesNotContainIgnoringCase("morel");
        assertThat(one.salt()).hasSize(32).isNotEqualTo(other.salt());
        assertThat(one.hash()).hasSize(64).isNotEqualTo(other.hash());
        assertThat(one.folded()).hasSize(64).isNotEqualTo(other.folded());
    }

    @Test
    void onPaperItIsTheVeryNameSignBySign() {
        var bearer = Bearer.of("Claire Morel");
        assertThat(bearer.isWritten("Claire Morel")).isTrue();
        assertThat(bearer.isWritten("claire morel")).isFalse();
        assertThat(bearer.isWritten("Morel Claire")).isFalse();
    }
}
