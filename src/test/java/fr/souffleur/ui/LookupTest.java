package fr.souffleur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookupTest {

    private static final String NAME = "Résidence L’Étang – Cœur de Bièvre";

    @Test
    void nothingTypedFindsAll() {
        assertThat(Lookup.finds("", NAME)).isTrue();
        assertThat(Lookup.finds("  ", NAME)).isTrue();
    }

    @Test
    void accentsCapitalsAndTheOrderOfWordsDoNotMatter() {
        assertThat(Lookup.finds("ETANG resi", NAME)).isTrue();
        assertThat(Lookup.finds("coeur", NAME)).isTrue();
        assertThat(Lookup.finds("l'étang", NAME)).isTrue();
    }

    @Test
    void wordsAreFoundByTheirBeginningAndAllOfThemAreAsked() {
        assertThat(Lookup.finds("tang", NAME)).isFalse();
        assertThat(Lookup.finds("etang glycines", NAME)).isFalse();
    }
}
