package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final String CORE = "'1.1', '2.3', '3.1', '4.2', '4.3', '5.2', '6.1', '7.1', '8.1', '9.4'";
    private static final String GRID = CORE.replaceAll("('\\d\\.\\d')", "{criterion: $1}");
    private static final String WHOLE = "{id: a, kind: inject, essential: true, words: Dites, expected: [x, y], "
            + "relance: {after: 2}, rated: [" + CORE + "]}";

    @Test
    void aWholeKitIsPublished() {
        assertThat(published(WHOLE)).isEmpty();
    }

    @Test
    void onTheDayNothingIsLeftToBeInvented() {
        assertThat(published(WHOLE, "{id: b, kind: inject, words: ' ', expected: [x], rated: []}"))
                .containsExactlyInAnyOrder(
                        "complete.words [b] at {id: b",
                        "complete.expected [b] at [x",
                        "complete.relance [b] at {id: b",
                        "complete.criteria [b] at [");
        assertThat(published(WHOLE, "{id: b, kind: inject, words: x}"))
                .contains("complete.expected [b] at {id: b", "complete.criteria [b] at {id: b");
    }

    @Test
    void whatOnlyFramesThePlayNeedsItsWordsAndNoMore() {
        assertThat(published("{id: o, kind: opening, words: Bonjour}", WHOLE, "{id: z, kind: closing}"))
                .containsExactly("complete.words [z] at {id: z");
    }

    @Test
    void aDraftMayLackAllThat() {
        assertThat(Lines.faults("status: draft\ninjects: [{id: b, kind: inject}]\n", Completeness::check))
                .isEmpty();
    }

    @Test
    void whatIsPromisedIsPlayedAndObserved() {
        assertThat(Lines.faults("rated: ['1.1']\n", Completeness::check))
                .containsExactlyInAnyOrder("rated.never-played [1.1] at '1.1'", "rated.not-in-grid [1.1] at '1.1'");
    }

    @Test
    void whatIsPlayedAndObservedWasPromised() {
        assertThat(Lines.faults(
                        "injects: [{id: a, rated: ['2.3']}]\ngrid: [{criterion: '1.1'}]\n", Completeness::check))
                .containsExactly("rated.not-promised [2.3] at '2.3'", "rated.not-promised [1.1] at '1.1'");
    }

    @Test
    void aCriterionIsRatedOrFormativeNotBoth() {
        assertThat(Lines.faults(
                        "rated: ['1.1']\ngrid: [{criterion: '1.1'}]\n"
                                + "injects: [{id: a, rated: ['1.1'], formative: ['1.1', '2.3']}]\n",
                        Completeness::check))
                .containsExactly("rated.and-formative [1.1] at '1.1'");
    }

    @Test
    void theCoreIsRatedInEveryPublishedKitByWhatIsNeverCut() {
        assertThat(kit(
                        CORE.replace("'5.2', ", ""),
                        GRID.replace("{criterion: '5.2'}, ", ""),
                        WHOLE.replace("'5.2', ", "")))
                .containsExactly("rated.core-missing [5.2] at ['1.1'");
        assertThat(published(WHOLE.replace("essential: true", "essential: false")))
                .hasSize(10)
                .allMatch(it -> it.startsWith("rated.core-optional"));
    }

    private static java.util.List<String> published(String... injects) {
        return kit(CORE, GRID, injects);
    }

    private static java.util.List<String> kit(String rated, String grid, String... injects) {
        return Lines.faults(
                "status: published\nrated: [" + rated + "]\ngrid: [" + grid + "]\ninjects:\n  - "
                        + String.join("\n  - ", injects) + "\n",
                Completeness::check);
    }
}
