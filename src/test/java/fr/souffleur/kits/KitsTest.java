package fr.souffleur.kits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class KitsTest {

    private final Kits kits = new Kits("kits");

    @Test
    void theShippedKitIsInTheCatalogue() {
        var kit = kits.get("souffleur/EHPAD-01");
        assertThat(kits.all()).contains(kit);
        assertThat(kits.withCode("EHPAD-01").kit()).isEqualTo(kit);
        assertThat(kit.title()).isEqualTo("Le mail de la facture");
        assertThat(kit.minutes().total()).isEqualTo(60);
        assertThat(kit.reviewed()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(kit.roles()).hasSize(7);
    }

    @Test
    void everyStimulusIsReadWhole() {
        var inject = kits.get("souffleur/EHPAD-01").injects().stream()
                .filter(it -> it.id().equals(new InjectId("01")))
                .findFirst()
                .orElseThrow();
        assertThat(inject.kind()).isEqualTo(Kit.Kind.INJECT);
        assertThat(inject.channel()).isEqualTo(Kit.Channel.PAPER);
        assertThat(inject.words())
                .startsWith("EXERCICE, EXERCICE, EXERCICE. Dominique")
                .contains("{{boite}}");
        assertThat(inject.rated()).containsExactly(new CriterionId("1.4"), new CriterionId("3.1"));
        assertThat(inject.expected()).hasSize(4);
        assertThat(inject.relance()).isNotNull();
    }

    @Test
    void whatAKitLeavesOutIsEmptyNotNull() {
        var kit = kits.get("souffleur/EHPAD-01");
        assertThat(kit.rooms()).isEmpty();
        var opening = kit.injects().getFirst();
        assertThat(opening.to()).isEmpty();
        assertThat(opening.documents()).isEmpty();
        assertThat(opening.relance()).isNull();
        assertThat(kit.cutPlan()).allSatisfy(it -> assertThat(it.skip()).isNotNull());
    }

    @Test
    void textsAreFoundByNameAndByFile() {
        var book = kits.book("souffleur/EHPAD-01");
        var kit = book.kit();
        assertThat(book.text("scenario"))
                .isEqualTo(book.text("texts/scenario.md"))
                .isNotBlank();
        assertThat(kit.documents())
                .allSatisfy(it -> assertThat(book.text(it.text())).isNotBlank());
        assertThat(kit.reflexCards())
                .allSatisfy(it -> assertThat(book.text(it.text())).isNotBlank());
        assertThatThrownBy(() -> book.text("kit.yaml")).isInstanceOf(Refused.class);
    }

    @Test
    void aPictureIsKnownByItsDigest() {
        var book = kits.book("souffleur/EHPAD-01");
        var kit = book.kit();
        var pictures = kit.documents().stream()
                .map(Kit.Document::picture)
                .filter(it -> it != null)
                .toList();
        assertThat(pictures).isNotEmpty().allSatisfy(it -> {
            assertThat(it.alt()).isNotBlank();
            assertThat(book.media(it.file()).digest()).matches("[0-9a-f]{64}");
            assertThat(book.media(it.file()).type()).startsWith("image/");
        });
    }

    @Test
    void theGridAndTheSharedRecommendationsAreThere() {
        assertThat(kits.grid().criteria()).hasSize(38).allSatisfy(it -> {
            assertThat(it.anchors()).hasSize(4);
            assertThat(it.targets()).containsOnlyKeys(1, 2, 3);
        });
        assertThat(kits.grid().criteria().stream().filter(Criterion::core)).hasSize(10);
        assertThat(kits.recommendations()).isNotEmpty();
        assertThat(kits.gridText("posture")).isNotBlank();
    }

    @Test
    void anUnknownKitDoesNotExist() {
        assertThatThrownBy(() -> kits.get("souffleur/EHPAD-99")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> kits.withCode("../EHPAD-01")).isInstanceOf(Refused.class);
    }

    @Test
    void aFaultyKitAndADraftAreLeftOutAndThePortalStarts(@TempDir Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("kits"), folder);
        var good = Files.readString(folder.resolve("EHPAD-01/kit.yaml"));
        FileSystemUtils.copyRecursively(folder.resolve("EHPAD-01"), folder.resolve("EHPAD-02"));
        FileSystemUtils.copyRecursively(folder.resolve("EHPAD-01"), folder.resolve("EHPAD-03"));
        Files.writeString(
                folder.resolve("EHPAD-02/kit.yaml"),
                good.replace("souffleur/EHPAD-01", "souffleur/EHPAD-02").replace("[D1, D2]", "[D1, D99]"));
        Files.writeString(
                folder.resolve("EHPAD-03/kit.yaml"),
                good.replace("souffleur/EHPAD-01", "souffleur/EHPAD-03").replace("status: published", "status: draft"));
        assertThat(new Kits(folder.toString()).all())
                .extracting(Kit::id)
                .contains("souffleur/EHPAD-01")
                .doesNotContain("souffleur/EHPAD-02", "souffleur/EHPAD-03");
    }

    @Test
    void withoutAFolderTheCatalogueIsEmpty(@TempDir Path folder) {
        assertThat(new Kits(folder.resolve("nowhere").toString()).all()).isEmpty();
        assertThat(new Kits(folder.toString()).all()).isEmpty();
    }
}
