package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SituationTest {

    @Test
    void aWallShowsTheFirstSentencesWithoutTheCallAndTheHour() {
        assertThat(Situation.of("EXERCICE, EXERCICE. Il est 9 h 15. Tout est calme. La boîte est fermée.", "fr"))
                .isEqualTo("Tout est calme. La boîte est fermée.");
        assertThat(Situation.of("EXERCISE, EXERCISE. It is 9:15. All is calm.", "en"))
                .isEqualTo("All is calm.");
    }

    @Test
    void itStopsBeforeASentenceThatWouldBeTooMuchAndNeverInsideOne() {
        var whole = "Une phrase " + "bien longue ".repeat(15) + "finit.";
        assertThat(Situation.of("Tout est calme. " + whole, "fr")).isEqualTo("Tout est calme.");
        assertThat(Situation.of(whole + " Tout est calme.", "fr")).isEqualTo(whole);
    }

    @Test
    void whereNothingButTheHourIsSaidItIsSaid() {
        assertThat(Situation.of("EXERCICE. Il est 14 h.", "fr")).isEqualTo("Il est 14 h.");
    }
}
