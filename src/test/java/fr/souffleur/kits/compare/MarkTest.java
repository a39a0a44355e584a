package fr.souffleur.kits.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {

    @Test
    void aWordThatChangesIsMarkedAndItsNeighboursAreNot() {
        assertThat(told("J’ai onze résidents à voir.", "J’ai douze résidents à voir."))
                .isEqualTo("J’ai -onze-+douze+ résidents à voir.");
    }

    @Test
    void wordsThatChangeSideBySideAreOneMark() {
        assertThat(told("Le chef de garde est là ce soir.", "Le directeur du site est là ce soir."))
                .isEqualTo("Le -chef de garde-+directeur du site+ est là ce soir.");
    }

    @Test
    void textsThatShareLittleStandOneBehindTheOther() {
        assertThat(told("Bonjour à tous.", "Personne ne vient.")).isEqualTo("-Bonjour à tous.-+Personne ne vient.+");
    }

    @Test
    void whatOnlyComesOrGoesIsMarkedWhole() {
        assertThat(told("", "Bonjour.")).isEqualTo("+Bonjour.+");
        assertThat(told("Bonjour.", "")).isEqualTo("-Bonjour.-");
        assertThat(told("", "")).isEmpty();
    }

    @Test
    void signsOfOtherScriptsStayWhole() {
        assertThat(told("un 👩‍⚕️ e\u0301tat ici", "un 👩‍⚕️ e\u0301lan ici"))
                .isEqualTo("un 👩‍⚕️ -e\u0301tat-+e\u0301lan+ ici");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1.0.1, PATCH", "1.0.9, 1.1.0, MINOR", "1.9.9, 2.0.0, MAJOR", "1.2.0, 3.0.0, MAJOR",
        "1.0.0, 1.0.0, NONE", "1.1.0, 1.0.5, NONE", "2.0.0, 1.9.9, NONE", "1.0.0, soon, NONE",
        "1.0.0, 1.1.0-rc.1, MINOR", "1.1.0-rc.1, 1.1.0, MAJOR", "1.1.0-rc.1, 1.1.0-rc.1, NONE"
    })
    void theNumberRaisedIsTheFirstThatGrew(String from, String to, Bump raised) {
        assertThat(Bump.between(from, to)).isEqualTo(raised);
    }

    private static String told(String before, String after) {
        return Mark.between(before, after).stream()
                .map(it -> switch (it.kind()) {
                    case SAME -> it.text();
                    case GONE -> "-" + it.text() + "-";
                    case FRESH -> "+" + it.text() + "+";
                })
                .collect(Collectors.joining());
    }
}
