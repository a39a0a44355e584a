package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Rating;
import fr.souffleur.live.Slip;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each kit on the shelf, played from its first word to its report, every stimulus given. */
@DoorTest
class EveryKitIT {

    @Autowired
    Tables tables;

    @Autowired
    LiveExercises live;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Exercises exercises;

    @Autowired
    TestClock.Moving clock;

    @ParameterizedTest(name = "{0} is played through")
    @ValueSource(strings = {"EHPAD-01", "ES-01", "HAD-01"})
    void isPlayedThroughAndReported(String code) throws Exception {
        var table = tables.planned("souffleur/" + code);
        tables.start(table);
        var sheet = exercises.script(table.pilot(), table.exercise());
        giveAll(table, sheet);

        var chronicle = live.chronicle(table.pilot(), table.exercise());
        assertThat(chronicle.timeline().stream()
                        .filter(it -> it.what() == Chronicle.What.GIVEN)
                        .count())
                .isGreaterThanOrEqualTo(given(sheet).size());
        assertThat(chronicle.timeline().getLast().day())
                .as("the last jump led to the last day")
                .isEqualTo(sheet.lines().getLast().day());
        for (var line : debriefs.of(table.pilot(), table.exercise()).findings().criteria())
            live.agree(table.pilot(), table.exercise(), line.criterion().id(), Rating.LEVEL_1, null);

        var report = debriefs.report(table.pilot(), table.exercise());
        var pdf = Pdf.of(ReportPaper.of(report));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf)).contains(code).doesNotContain("\uFFFD", "{{", "[U+");
    }

    /** Every line in its order, FINEX after the last. */
    private void giveAll(Table table, RunSheet sheet) {
        for (var line : given(sheet)) {
            clock.forward(Duration.ofSeconds(10));
            live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Give(line.id()));
        }
        live.move(table.pilot(), table.exercise(), Slip.fresh(), new Move.Finex());
    }

    private static List<RunSheet.Line> given(RunSheet sheet) {
        return sheet.lines().stream()
                .filter(it -> it.kind() != RunSheet.Kind.OPENING && it.kind() != RunSheet.Kind.CLOSING)
                .toList();
    }
}
