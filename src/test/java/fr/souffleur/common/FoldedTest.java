package fr.souffleur.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest(name = "“{0}” is found by “{1}”")
    @CsvSource({
        "Été à Valbrune, ete a valbrune",
        "Sacré-Cœur, sacre coeur",
        "ŒUVRE DE L’ENFANCE, oeuvre de l enfance",
        "'  Les   Tilleuls (site 2) ', les tilleuls site 2",
        "…, ''",
    })
    void lettersAndFiguresRemain(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }
}
