package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.KitFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all kits share, broken in one place at a time. */
class SharedCheckTest {

    @TempDir
    Path folder;

    private KitCopy copy;

    @BeforeEach
    void copyTheKits() {
        copy = new KitCopy(folder);
    }

    @Test
    void whatIsShippedIsClean() {
        assertThat(SharedCheck.of(new KitFolder(folder)).faults()).isEmpty();
        assertThat(SharedCheck.of(new KitFolder(folder)).criteria()).hasSize(38).contains("1.1", "9.4");
        assertThat(SharedCheck.ofThisPortal().criteria())
                .isEqualTo(SharedCheck.of(new KitFolder(folder)).criteria());
    }

    @Test
    void aCriterionHasItsNumberAlone() {
        first("criteria.yaml", "id: \"1.2\"", "id: \"1.1\"");
        assertThat(keys()).contains("reference.twice");
    }

    @Test
    void aCriterionBelongsToAThemeOfTheGrid() {
        first("criteria.yaml", "theme: T1", "theme: T12");
        assertThat(keys())
                .isNotEmpty()
                .allMatch(it -> it.equals("reference.unknown-theme") || it.equals("schema.shape"));
    }

    @Test
    void aRecommendationAnswersACriterionOfTheGrid() {
        first("recommendations.yaml", "criterion: \"1.1\"", "criterion: \"1.19\"");
        assertThat(keys()).contains("reference.unknown-criterion");
    }

    @Test
    void aRecommendationHasItsNameAlone() {
        var text = copy.text("recommendations.yaml");
        var from = text.indexOf("  - id:");
        var to = text.indexOf("  - id:", from + 1);
        copy.write(
                "recommendations.yaml",
                (text.substring(0, to) + text.substring(from)).getBytes(StandardCharsets.UTF_8));
        assertThat(keys()).containsExactly("reference.twice");
    }

    @Test
    void theTextsOfTheGridAreThereAndPlain() throws IOException {
        Files.delete(copy.file("grid/posture.md"));
        Files.writeString(copy.file("grid/words.md"), "<b>gras</b> 06 12 34 56 78");
        assertThat(keys())
                .containsExactlyInAnyOrder("file.unknown", "markdown.html", "markdown.html", "fiction.telephone");
    }

    @Test
    void withoutAGridNoKitIsBlamedForItsCriteria() throws IOException {
        Files.delete(copy.file("criteria.yaml"));
        assertThat(LibraryCheck.of(folder).kits()).allMatch(KitCheck::clean);
        assertThat(keys()).containsExactly("file.unknown");
    }

    @Test
    void aKitThatLiesAloneIsMeasuredByTheGridOfThisPortal(@TempDir Path elsewhere) throws IOException {
        var alone = elsewhere.resolve("EHPAD-01");
        org.springframework.util.FileSystemUtils.copyRecursively(copy.file("EHPAD-01"), alone);
        assertThat(LibraryCheck.of(alone).allFaults()).isEmpty();
        Files.writeString(
                alone.resolve("kit.yaml"),
                Files.readString(alone.resolve("kit.yaml"))
                        .replaceFirst("criterion: \"1\\.1\"", "criterion: \"1.19\""));
        assertThat(LibraryCheck.of(alone).allFaults()).extracting(Fault::key).contains("reference.unknown-criterion");
    }

    private List<String> keys() {
        return SharedCheck.of(new KitFolder(folder)).faults().stream()
                .map(Fault::key)
                .toList();
    }

    private void first(String file, String words, String others) {
        var text = copy.text(file);
        var at = text.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        copy.write(
                file,
                (text.substring(0, at) + others + text.substring(at + words.length()))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
