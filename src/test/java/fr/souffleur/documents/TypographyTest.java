package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

    // In the second column _ is a no-break space, ~ a narrow one.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qui ?|Qui~?",
                "Non !|Non~!",
                "ici ; là|ici~; là",
                "ainsi : voilà|ainsi_: voilà",
                "« Bonjour »|«_Bonjour_»",
                "10 % de 4 000 €|10_% de 4~000_€",
                "14 h|14_h",
                "14 h 30|14_h_30",
                "de 9 h à 9 h 45|de 9_h à 9_h_45",
                "1 200 000 dossiers|1~200~000 dossiers",
                "Pourquoi ? Ah ! Bon : « oui » ; non|Pourquoi~? Ah~! Bon_: «_oui_»~; non"
            })
    void frenchSignsStayWithTheirWord(String typed, String set) {
        assertThat(Typography.in("fr", typed))
                .isEqualTo(set.replace('_', '\u00A0').replace('~', '\u202F'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080/", "09:15", "a;b", "06 39 98 00 00", "minute 12", "EHPAD-01", "", " ", "?"
            })
    void whatIsNoSentenceIsLeftAlone(String text) {
        assertThat(Typography.in("fr", text)).isEqualTo(text);
    }

    @Test
    void setTwiceIsSetOnce() {
        var once = Typography.in("fr", "« Qui ? » : 14 h 30, 4 000 €");
        assertThat(Typography.in("fr", once)).isEqualTo(once);
    }

    @Test
    void otherLanguagesKeepTheirSpaces() {
        assertThat(Typography.in("en", "Who ? « 14 h 30 »")).isEqualTo("Who ? « 14 h 30 »");
    }
}
