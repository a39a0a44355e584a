package fr.souffleur.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.planning.RunSheet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    final RunSheet sheet = sheet(
            List.of(
                    line("01", "Rien ici.", "Le {{dui}} est ouvert.", "Appelez {{direction}}."),
                    line("02", "On cherche {{direction}} et {{boite}}.", "", "")),
            List.of(new RunSheet.Document(
                    "D1", "Note", "NOTE", "", true, "Bonjour.\n\nVoyez {{pharmacie}} demain.\n\nMerci.", null, null)));

    @Test
    void whatIsSaidComesBeforeWhatOnlyTheFacilitatorReads() {
        var found = Excerpt.of(sheet, "direction").orElseThrow();
        assertThat(found.title()).isEqualTo("Stimulus 02");
        assertThat(found.source()).startsWith("On cherche");
    }

    @Test
    void aNoteServesWhenNothingElseDoes() {
        assertThat(Excerpt.of(sheet, "dui").orElseThrow().title()).isEqualTo("Stimulus 01");
    }

    @Test
    void ofADocumentTheParagraphIsEnough() {
        var found = Excerpt.of(sheet, "pharmacie").orElseThrow();
        assertThat(found.source()).isEqualTo("Voyez {{pharmacie}} demain.");
        assertThat(found.line()).isNull();
    }

    @Test
    void anAnswerThatNoTextAsksForHasNoExcerpt() {
        assertThat(Excerpt.of(sheet, "payeur")).isEmpty();
    }

    private static RunSheet.Line line(String id, String words, String expected, String note) {
        return new RunSheet.Line(
                new InjectId(id),
                RunSheet.Kind.INJECT,
                2,
                "mardi",
                "09:20",
                "Alerte",
                "Stimulus " + id,
                RunSheet.Channel.PAPER,
                "Dominique",
                List.of(),
                "Tous",
                true,
                false,
                null,
                List.of(),
                words,
                List.of(),
                List.of(expected),
                null,
                note,
                List.of());
    }

    private static RunSheet sheet(List<RunSheet.Line> lines, List<RunSheet.Document> documents) {
        return new RunSheet(
                1,
                ExerciseId.fresh(),
                "EHPAD Les Tilleuls",
                "ehpad",
                "Europe/Paris",
                null,
                "souffleur/EHPAD-01",
                "1.0.0",
                "1.0.0",
                "fr",
                "Le mail de la facture",
                1,
                2,
                43,
                15,
                "mardi",
                "09:15",
                Map.of(),
                List.of(),
                lines,
                documents,
                List.of(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
