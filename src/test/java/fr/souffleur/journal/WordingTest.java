package fr.souffleur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void capitalsSpacesAndApostrophesDoNotMatter() {
        var words = new Wording(" Mme  d’Été ");
        for (var text : new String[] {"mme d'été", "MME\u00A0D’ÉTÉ", "chez Mme\n d’Été, hier"})
            assertThat(words.in(text)).as(text).isTrue();
        assertThat(words.in("Mme d’Ete")).isFalse();
        assertThat(words.in(null)).isFalse();
    }

    @Test
    void signsOfPatternsAreOnlySigns() {
        assertThat(new Wording(".*.").in("abc")).isFalse();
        assertThat(new Wording("a$1\\E(").without("x a$1\\E( y", 99)).isEqualTo("x [texte retiré] y");
    }

    @Test
    void everyPlaceIsReplacedAndTheColumnHoldsTheRest() {
        var words = new Wording("Durand");
        assertThat(words.without("Durand et DURAND", 99)).isEqualTo("[texte retiré] et [texte retiré]");
        assertThat(words.without("Durand", 6)).hasSize(6).doesNotContain("Durand");
    }

    @Test
    void theContextShowsWhatStandsAround() {
        var text = "x".repeat(100) + " Durand " + "y".repeat(100);
        assertThat(new Wording("durand").context(text))
                .hasValueSatisfying(it -> assertThat(it)
                        .startsWith("…x")
                        .contains(" Durand ")
                        .endsWith("y…")
                        .hasSizeLessThan(140));
        assertThat(new Wording("Martin").context(text)).isEmpty();
    }

    @Test
    void twoLettersWouldTakeOutTooMuch() {
        for (var typed : new String[] {"", "ab", " a ", "x".repeat(201)})
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Wording(typed));
    }
}
