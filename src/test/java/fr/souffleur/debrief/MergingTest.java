package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final String BASE = "La cellule a décidé vite. Le classeur manquait en salle de soins.";

    @Test
    void changesInDifferentPlacesBothStand() {
        assertThat(Merging.of(
                        BASE, BASE.replace("vite", "en dix minutes"), BASE.replace("salle de soins", "salle de garde")))
                .contains("La cellule a décidé en dix minutes. Le classeur manquait en salle de garde.");
    }

    @Test
    void whoChangedTheSameWordsIsAsked() {
        assertThat(Merging.of(BASE, BASE.replace("vite", "lentement"), BASE.replace("vite", "en dix minutes")))
                .isEmpty();
        assertThat(Merging.of("", "Mes mots", "Les leurs")).isEmpty();
        assertThat(Merging.of(BASE, BASE + " Moi.", BASE + " Elle.")).isEmpty();
    }

    @Test
    void whatOneTookOutTheOtherCannotHaveChangedUnasked() {
        assertThat(Merging.of(BASE, "", BASE.replace("vite", "en dix minutes"))).isEmpty();
    }

    @Test
    void whoChangedNothingTakesWhatTheOtherWrote() {
        assertThat(Merging.of(BASE, BASE, "Autre")).contains("Autre");
        assertThat(Merging.of(BASE, "Mien", BASE)).contains("Mien");
        assertThat(Merging.of(BASE, "Pareil", "Pareil")).contains("Pareil");
    }

    /** Whatever they type, in whatever script: no word of either is lost without somebody being asked. */
    @Test
    void nothingIsLostWithoutAsking() {
        var random = new Random(6);
        String[] words = {"eau", "🏡", "مرحبا", "l’appel", "\n", "10 h 42", "é", "🇫🇷", "…"};
        int merged = 0;
        for (int i = 0; i < 5_000; i++) {
            var base = text(random, words, 8);
            var mine = changed(random, base, "MIEN");
            var theirs = changed(random, base, "LEUR");
            var both = Merging.of(base, mine, theirs);
            if (both.isEmpty()) continue;
            merged++;
            if (mine.contains("MIEN")) assertThat(both.get()).contains("MIEN");
            if (theirs.contains("LEUR")) assertThat(both.get()).contains("LEUR");
            assertThat(both.get()).doesNotContain("\uFFFD");
        }
        assertThat(merged).isGreaterThan(500);
    }

    private static String changed(Random random, String base, String word) {
        var pieces = base.split(" ", -1);
        pieces[random.nextInt(pieces.length)] = word;
        return String.join(" ", pieces);
    }

    private static String text(Random random, String[] words, int length) {
        var text = new StringBuilder(words[random.nextInt(words.length)]);
        for (int i = 1; i < length; i++) text.append(' ').append(words[random.nextInt(words.length)]);
        return text.toString();
    }
}
