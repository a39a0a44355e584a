package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AloudTest {

    private static final String MINUTE = "mot ".repeat(149) + "fin";

    @Test
    void whatFitsInAMinuteIsRead() {
        assertThat(Lines.faults("injects: [{words: '" + MINUTE + "'}]\n", Aloud::check))
                .isEmpty();
    }

    @Test
    void oneWordMoreIsTooLongWhereverItIsRead() {
        var more = "'" + MINUTE + " trop'";
        assertThat(Lines.faults("injects: [{words: " + more + "}]\n", Aloud::check))
                .singleElement()
                .asString()
                .startsWith("aloud.too-long [60, 1, 150] at 'mot");
        assertThat(Lines.faults("injects: [{relance: {words: " + more + "}}]\n", Aloud::check))
                .hasSize(1);
        assertThat(Lines.faults("speeches: {real: " + more + ", closing: " + more + "}\n", Aloud::check))
                .hasSize(2);
        assertThat(Lines.faults("debrief: {steps: [{say: " + more + "}]}\n", Aloud::check))
                .hasSize(1);
    }

    @Test
    void theWelcomeHasTheTimeItWasGiven() {
        var welcome = "speeches: {welcome: '" + MINUTE + " trop'}\n";
        assertThat(Lines.faults(welcome, Aloud::check)).hasSize(1);
        assertThat(Lines.faults("minutes: {welcome: 2}\n" + welcome, Aloud::check))
                .isEmpty();
    }

    @Test
    void signsAreNoWordsAndAnAnswerCountsAsItIsSpoken() {
        assertThat(Lines.faults("injects: [{words: '" + MINUTE + " : « » ?'}]\n", Aloud::check))
                .isEmpty();
        var asked = "variables: [{key: dui, preset: le dossier de soins}]\n";
        assertThat(Lines.faults(
                        asked + "injects: [{words: '" + MINUTE.replace("fin", "{{dui}}") + "'}]\n", Aloud::check))
                .singleElement()
                .asString()
                .startsWith("aloud.too-long [61, 1, 150]");
    }
}
