package fr.souffleur.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.documents.Markdown;
import fr.souffleur.kits.Kit;
import fr.souffleur.planning.Exercise.Status;
import fr.souffleur.structures.Structure;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RunSheetsTest {

    final KitCopy copy = Samples.ehpad01();
    final RunSheet sheet = Samples.sheet(copy, Samples.given("dui", "Résilog {{boite}} <b>"));

    @Test
    void answersGivenComeFirstThenThePresetsOfTheKit() {
        assertThat(sheet.answers())
                .containsEntry("dui", "Résilog {{boite}} <b>")
                .containsEntry("boite", "la boîte du secrétariat")
                .doesNotContainKey("numero_animateur");
    }

    @Test
    void doubleBracesAndMarkupInsideAnAnswerStayText() {
        var words = sheet.lines().stream()
                .filter(it -> it.id().equals(new InjectId("03")))
                .findFirst()
                .orElseThrow()
                .words();
        assertThat(Markdown.with("fr", sheet.answers()).html(words))
                .contains("Résilog {{boite}} &lt;b&gt;")
                .doesNotContain("Résilog la boîte");
    }

    @Test
    void theTargetIsTheOneOfTheKitsLevel() {
        for (var criterion : sheet.criteria()) {
            var source = copy.criteria().stream()
                    .filter(it -> it.id().equals(criterion.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(criterion.target())
                    .isEqualTo(source.targets().get(copy.kit().level()));
            assertThat(criterion.anchors()).hasSize(4);
            assertThat(criterion.themeTitle()).isNotBlank().isNotEqualTo(criterion.theme());
        }
        assertThat(sheet.criteria()).hasSameSizeAs(copy.kit().rated());
    }

    @Test
    void theTextsOfDocumentsAndCardsLieInTheSheet() {
        assertThat(sheet.documents()).isNotEmpty().allMatch(it -> !it.text().isBlank());
        assertThat(sheet.reflexCards()).isNotEmpty().allMatch(it -> !it.text().isBlank());
        assertThat(sheet.rules()).isNotBlank();
    }

    @Test
    void picturesAreNamedByWhatTheyContain() {
        assertThat(sheet.documents())
                .extracting(RunSheet.Document::picture)
                .filteredOn(it -> it != null)
                .isNotEmpty()
                .allMatch(it -> it.digest().matches("[0-9a-f]{64}") && !it.alt().isBlank());
    }

    @Test
    void theKitsOwnRecommendationsComeBeforeTheSharedOnes() {
        var ids = sheet.recommendations().stream()
                .map(RunSheet.Recommendation::id)
                .toList();
        assertThat(ids.getFirst()).startsWith("EHPAD-01/");
        assertThat(ids.getLast()).startsWith("PR-");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(sheet.recommendations())
                .filteredOn(it -> it.id().startsWith("PR-"))
                .allMatch(it -> copy.kit().rated().contains(it.criterion()));
    }

    @Test
    void aHospitalReadsTheOwnersOfAHospital() {
        var shared = copy.recommendations().stream()
                .filter(it -> !it.ownerHospital().equals(it.ownerSmallStructure()))
                .findFirst()
                .orElseThrow();
        assertThat(owner(sheet, shared.id())).isEqualTo(shared.ownerSmallStructure());
        assertThat(owner(
                        of(new Structure(Samples.TILLEULS.id(), "CH", "hospital", ZoneId.of("Europe/Paris"))),
                        shared.id()))
                .isEqualTo(shared.ownerHospital());
    }

    @Test
    void aStimulusForARoleNobodyPlaysAloneReachesTheOneTheKitNames() {
        var withElse = copy.kit().injects().stream()
                .filter(it -> !it.elseTo().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(line(sheet, withElse.id()).to()).isEqualTo(withElse.elseTo());
        assertThat(line(of(Samples.TILLEULS), withElse.id()).to()).isEqualTo(withElse.to());
    }

    @Test
    void everyForkOfTheKitLiesInTheSheet() {
        var kit = copy.kit();
        assertThat(sheet.choices()).hasSameSizeAs(kit.choices());
        assertThat(sheet.reactions()).hasSameSizeAs(kit.reactions());
        assertThat(sheet.palette()).hasSizeBetween(8, 12).hasSameSizeAs(kit.palette());
        assertThat(sheet.reactions())
                .filteredOn(it -> it.id().equals("retour-de-midi"))
                .singleElement()
                .satisfies(it -> assertThat(it.when())
                        .isEqualTo(new Condition.All(List.of(
                                new Condition.Chosen("internet", "tout"), new Condition.Given(new InjectId("S"))))));
        assertThat(sheet.reactions())
                .filteredOn(it -> it.id().equals("payeur-alerte"))
                .singleElement()
                .satisfies(it -> assertThat(it.then()).first().isEqualTo(new Effect.Skip(List.of(new InjectId("08")))));
    }

    @Test
    void aHelpIsAboutACriterionThatThisExerciseRates() {
        assertThat(sheet.lines()).anyMatch(it -> !it.hints().isEmpty());
        assertThat(sheet.lines())
                .filteredOn(it -> it.id().equals(new InjectId("01")))
                .singleElement()
                .satisfies(it -> assertThat(it.hints())
                        .extracting(RunSheet.Hint::criterion)
                        .containsExactly(new CriterionId("1.4"), new CriterionId("1.4"), new CriterionId("3.1")));
    }

    @Test
    void aSheetReadsBackAsItWasMade() {
        var json = JsonMapper.shared();
        assertThat(json.readValue(json.writeValueAsString(sheet), RunSheet.class))
                .isEqualTo(sheet);
    }

    @Test
    void theHeadingsOfTheSituationPointAreThoseOfTheKitsOwnSheet() {
        assertThat(sheet.pointHeadings()).hasSize(5).contains("Ce que nous savons", "Prochain point");
        assertThat(sheet.pointHeadings()).allMatch(copy.longText("situation-sheet")::contains);
    }

    @Test
    void aSheetFrozenBeforeItNamedHeadingsHasNone() {
        var json = JsonMapper.shared();
        var tree = (ObjectNode) json.readTree(json.writeValueAsString(sheet));
        tree.remove("pointHeadings");
        assertThat(json.treeToValue(tree, RunSheet.class).pointHeadings()).isEmpty();
    }

    @Test
    void aKitCopiedBeforeTheFormatKnewForksHasNone() {
        var json = JsonMapper.shared();
        var tree = (ObjectNode) json.readTree(json.writeValueAsString(copy.kit()));
        tree.remove(List.of("choices", "reactions", "palette", "pointHeadings"));
        tree.path("injects").forEach(it -> ((ObjectNode) it).remove("hints"));
        var old = json.treeToValue(tree, Kit.class);
        assertThat(old.choices()).isEmpty();
        assertThat(old.reactions()).isEmpty();
        assertThat(old.palette()).isEmpty();
        assertThat(old.pointHeadings()).isEmpty();
        assertThat(old.injects()).allMatch(it -> it.hints().isEmpty());
    }

    @Test
    void onlyWhatWasChosenIsAutomatic() {
        assertThat(sheet.lines()).noneMatch(RunSheet.Line::automatic);
        assertThat(of(Samples.TILLEULS).lines())
                .filteredOn(RunSheet.Line::automatic)
                .extracting(it -> it.id().value())
                .containsExactly("05");
    }

    @Test
    void rolesSayWhoHoldsThem() {
        assertThat(sheet.roles())
                .filteredOn(it -> it.id().equals(new RoleId("medecin-co")))
                .allMatch(it -> it.heldBy().equals(new RoleId("idec")));
    }

    @Test
    void theFrozenKitAndTheSheetSurviveBeingWrittenAndRead() {
        var json = JsonMapper.builder().build();
        assertThat(json.readValue(json.writeValueAsString(copy), KitCopy.class)).isEqualTo(copy);
        assertThat(json.readValue(json.writeValueAsString(sheet), RunSheet.class))
                .isEqualTo(sheet);
    }

    private RunSheet of(Structure structure) {
        return RunSheets.of(
                Samples.exercise(Status.PLANNED, null),
                structure,
                copy,
                Map.of(),
                Cast.proposed(copy.kit().roles(), 7).holders(),
                Set.of(new InjectId("05")),
                List.of());
    }

    private static RunSheet.Line line(RunSheet sheet, InjectId inject) {
        return sheet.lines().stream()
                .filter(it -> it.id().equals(inject))
                .findFirst()
                .orElseThrow();
    }

    private static String owner(RunSheet sheet, String recommendation) {
        return sheet.recommendations().stream()
                .filter(it -> it.id().equals(recommendation))
                .findFirst()
                .orElseThrow()
                .owner();
    }
}
