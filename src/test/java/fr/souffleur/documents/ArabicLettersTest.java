package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicLettersTest {

    @Test
    void aLetterTakesTheFormOfItsPlaceInTheWord() {
        assertThat(ArabicLetters.joined("ببب ب")).isEqualTo("\uFE91\uFE92\uFE90 \uFE8F");
    }

    @Test
    void alefDoesNotJoinWhatFollows() {
        assertThat(ArabicLetters.joined("باب")).isEqualTo("\uFE91\uFE8E\uFE8F");
    }

    @Test
    void lamAndAlefAreOneSign() {
        assertThat(ArabicLetters.joined("سلام لا")).isEqualTo("\uFEB3\uFEFC\uFEE1 \uFEFB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا بكم في المستشفى", "آباء وأمهات", "مسؤول، رئيس", "٤٥ شخصًا", "Bonjour"})
    void theLettersStayTheSame(String text) {
        assertThat(Normalizer.normalize(ArabicLetters.joined(text), Normalizer.Form.NFKC))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
