package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Élève, œuvre, ŒUVRE", "☐ ☑ ✓ → ≤ ≥", "Ελληνικά, Українська", "مرحبا", "שלום", "😀 🚑"})
    void whatAFaceKnowsIsShown(String text) {
        assertThat(Glyphs.shown(text)).isEqualTo(text);
    }

    @Test
    void aLetterAndItsMarkBecomeOne() {
        assertThat(Glyphs.shown("e\u0301")).isEqualTo("é");
    }

    @Test
    void whatNoFaceKnowsIsNamed() {
        assertThat(Glyphs.shown("中")).isEqualTo("[U+4E2D]");
        assertThat(Glyphs.shown("\u0007")).isEqualTo("[U+0007]");
        assertThat(Glyphs.shown("\uD800")).isEqualTo("[U+D800]");
    }

    @Test
    void whatHasNoLookLeavesNoTrace() {
        assertThat(Glyphs.shown("a\u200B\u200D\u00AD\uFEFF\u202Eb\uFE0F")).isEqualTo("ab");
        assertThat(Glyphs.shown("👍🏽")).isEqualTo("👍");
    }

    @Test
    void linesStayAndTabsAreSpaces() {
        assertThat(Glyphs.shown("a\r\nb\tc")).isEqualTo("a\nb c");
    }

    @Test
    void anElidedArticleStaysWithItsWord() {
        assertThat(broken("appelez l’établissement d’à côté"))
                .containsExactly("appelez ", "l’établissement ", "d’à ", "côté");
    }

    @Test
    void aLineMayEndBetweenWordsAndNowhereElse() {
        assertThat(broken("un deux-trois, quatre")).containsExactly("un ", "deux-", "trois, ", "quatre");
        assertThat(broken("x".repeat(50))).hasSize(1);
        assertThat(broken("")).isEmpty();
    }

    private static List<String> broken(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at > from) parts.add(text.substring(from, at));
            from = at;
        }
        return parts;
    }
}
