package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTest {

    @Test
    void whatIsSaidBeginsWithTheWord() {
        assertThat(marked("injects: [{id: b, words: 'EXERCICE, EXERCICE, EXERCICE. Bonjour.'}]\n"))
                .isEmpty();
        assertThat(marked("injects: [{id: b, words: 'EXERCISE – EXERCISE – EXERCISE. Hello.'}]\n"))
                .isEmpty();
        assertThat(marked("injects: [{id: b, words: 'EXERCICE. Bonjour.'}]\n"))
                .containsExactly("marked.words [b] at 'EXERCICE. Bonjour.'");
    }

    @Test
    void theClosingEndsTheExerciseInstead() {
        assertThat(marked("injects: [{id: z, kind: closing, words: FINEX.}]\n")).isEmpty();
    }

    @Test
    void aPictureSaysThatItBearsTheWord() {
        assertThat(marked("documents: [{picture: {file: media/a.png, alt: 'Écran, avec EXERCICE en haut'}}]\n"))
                .isEmpty();
        assertThat(marked("documents: [{picture: {file: media/a.png, alt: 'Écran'}}]\n"))
                .containsExactly("marked.picture [media/a.png] at 'Écran'");
    }

    @Test
    void aDrawingBearsIt() {
        var yaml = "documents: [{picture: {file: media/a.svg, alt: EXERCICE}}]\n";
        assertThat(marked(yaml, "<svg><text>EXERCICE</text></svg>")).isEmpty();
        assertThat(marked(yaml, "<svg><text>Plan</text></svg>"))
                .containsExactly("marked.drawing [media/a.svg] at media/a.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXERCICE", "**EXERCICE – EXERCICE – EXERCICE**", "# EXERCICE", "EXERCICE, EXERCICE."})
    void theBandIsNotWrittenIntoADocument(String line) {
        assertThat(Lines.faults(
                        "documents: [{text: D1.md}]\n",
                        Map.of("D1.md", "Un mot.\n\n" + line + "\n"),
                        Set.of(),
                        (parts, faults) -> Marked.check(parts, Map.of(), faults)))
                .containsExactly("marked.band [] at " + line.split(",")[0]);
    }

    private static List<String> marked(String yaml) {
        return Lines.faults(yaml, (parts, faults) -> Marked.check(parts, Map.of(), faults));
    }

    private static List<String> marked(String yaml, String drawing) {
        var pictures = Map.of("media/a.svg", drawing.getBytes(StandardCharsets.UTF_8));
        return Lines.faults(yaml, (parts, faults) -> Marked.check(parts, pictures, faults));
    }
}
