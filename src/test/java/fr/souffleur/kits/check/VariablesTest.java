package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {

    private static final String ASKED = "variables: [{key: dui}]\n";

    @Test
    void aVariableIsUsedInTheScriptOrInAFile() {
        assertThat(Lines.faults(ASKED + "injects: [{words: 'Voyez {{dui}}, {{ dui }}.'}]\n", Variables::check))
                .isEmpty();
        assertThat(Lines.faults(ASKED, Map.of("D1.md", "Voyez {{dui}}."), Set.of(), Variables::check))
                .isEmpty();
    }

    @Test
    void whatNoTextUsesIsNotAsked() {
        assertThat(Lines.faults(ASKED, Variables::check)).containsExactly("variable.unused [dui] at dui");
    }

    @Test
    void whatIsUsedIsAsked() {
        assertThat(Lines.faults("speeches: {welcome: 'Bonjour {{nom}}'}\n", Variables::check))
                .containsExactly("variable.undeclared [nom] at {{nom");
        assertThat(Lines.faults("title: x\n", Map.of("D1.md", "un\ndeux {{nom}}"), Set.of(), Variables::check))
                .containsExactly("variable.undeclared [nom] at {{nom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "pitch", "player-summary", "for-whom", "prerequisites", "threat"})
    void whatIsReadBeforeTheSheetIsFilledHasNoVariables(String section) {
        assertThat(Lines.faults(
                        section + ": 'Chez {{dui}}'\n" + ASKED + "rooms: []\nglossary: [{word: '{{dui}}'}]\n",
                        Variables::check))
                .containsExactly("variable.too-early [{{dui}}] at {{dui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{Dui}}", "{{dui", "dui}}", "{{mon-dui}}", "{{}}", "{{1dui}}", "{{dui }", "{{d ui}}"})
    void whatLooksLikeAVariableAndIsNoneIsTold(String text) {
        assertThat(Lines.faults("speeches: {welcome: \"Bonjour " + text + " !\"}\n", Variables::check))
                .singleElement()
                .asString()
                .startsWith("variable.badly-written");
    }

    @Test
    void singleBracesArePunctuation() {
        assertThat(Lines.faults("speeches: {welcome: 'Bonjour {vous}'}\n", Variables::check))
                .isEmpty();
    }
}
