package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The report beside the one before it. */
class BeforePagesTest {

    private final Report now = Chronicles.evening()
            .criteria(1, "1.1", "2.1", "3.1")
            .agreed("1.1", 2)
            .agreed("2.1", 1)
            .report();

    @Test
    void eachThemeSaysInWordsHowItMoved() {
        var table = (Table) blocks(before(1, "1.0.0")).get(2);
        assertThat(table.rows())
                .containsExactly(
                        List.of("Thème T1", "niveau 1", "niveau 2", "↗ plus haut"),
                        List.of("Thème T2", "–", "niveau 1", "coté pour la première fois"),
                        List.of("Thème T3", "niveau 2", "–", "pas coté cette fois"));
    }

    @Test
    void anotherLevelIsExplainedAndTheSameOneIsNot() {
        assertThat(words(before(2, "1.0.0"))).contains("un 2 n’y veut pas dire moins");
        assertThat(words(before(1, "1.0.0"))).doesNotContain("un 2 n’y veut pas dire moins");
    }

    @Test
    void anotherGridIsNotComparedAndSaysSo() {
        var blocks = blocks(before(1, "2.0.0"));
        assertThat(blocks).noneMatch(Table.class::isInstance);
        assertThat(words(before(1, "2.0.0"))).contains("ne se comparent pas");
    }

    @Test
    void aFirstExerciseComparesWithNothing() {
        assertThat(blocks(null)).isEmpty();
    }

    @Test
    void theComparisonIsFrozenWithTheReport() {
        var written = now.comparedWith(before(1, "1.0.0"));
        assertThat(ReportFile.read(ReportFile.write(written)).before()).isEqualTo(written.before());
    }

    private List<Block> blocks(@Nullable Before before) {
        return new BeforePages(now.comparedWith(before)).blocks();
    }

    private String words(Before before) {
        return String.join(
                "\n",
                blocks(before).stream()
                        .filter(Paragraph.class::isInstance)
                        .map(it -> ((Paragraph) it).text())
                        .toList());
    }

    private static Before before(int level, String grid) {
        return new Before(
                "Le mail de la facture",
                LocalDate.parse("2025-12-09"),
                level,
                grid,
                List.of(new Before.Theme("T1", 1.0), new Before.Theme("T2", null), new Before.Theme("T3", 2.0)));
    }
}
