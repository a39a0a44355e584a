package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.documents.Block.Table;
import fr.souffleur.live.Happening.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierPagesTest {

    @Test
    void theReportSaysWhatBecameOfEachEarlierDecision() {
        var report = Chronicles.evening()
                .criteria(1, "1.1")
                .decided("a", "Imprimer <b>l’annuaire</b> {{x}}", Found.SEEN)
                .decided("b", "Nommer une référente", Found.NOT_YET)
                .decided("c", "Acheter un talkie", null)
                .report();
        var table = (Table) new EarlierPages(report).blocks().get(1);
        assertThat(table.rows())
                .containsExactly(
                        List.of("Imprimer <b>l’annuaire</b> {{x}} (décidé en 2025)", "IDEC", "En place"),
                        List.of("Nommer une référente (décidé en 2025)", "IDEC", "Pas encore"),
                        List.of("Acheter un talkie (décidé en 2025)", "IDEC", "Question non posée"));
    }

    @Test
    void aFirstExerciseSaysNothingOfEarlierOnes() {
        assertThat(new EarlierPages(Chronicles.evening().criteria(1, "1.1").report()).blocks())
                .isEmpty();
    }

    @Test
    void whatWasFoundComesThroughTheFileOfTheReport() {
        var report = Chronicles.evening()
                .criteria(1, "1.1")
                .decided("a", "Imprimer", Found.SEEN)
                .report();
        var back = ReportFile.read(ReportFile.write(report));
        assertThat(back.chronicle().checks()).isEqualTo(report.chronicle().checks());
        assertThat(back.chronicle().sheet().checks())
                .isEqualTo(report.chronicle().sheet().checks());
    }
}
