package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.DocxReading;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.documents.SameWords;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Rating;
import fr.souffleur.planning.Exercises;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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
    Versions versions;

    @Autowired
    Exercises exercises;

    @ParameterizedTest(name = "{0} is played through")
    @ValueSource(strings = {"EHPAD-01", "ES-01", "HAD-01"})
    void isPlayedThroughAndReported(String code) throws Exception {
        var table = tables.planned("souffleur/" + code);
        tables.start(table);
        var sheet = exercises.script(table.pilot(), table.exercise());
        tables.giveAll(table);

        var chronicle = live.chronicle(table.pilot(), table.exercise());
        assertThat(chronicle.timeline().stream()
                        .filter(it -> it.what() == Chronicle.What.GIVEN)
                        .count())
                .isGreaterThanOrEqualTo(Tables.given(sheet).size());
        assertThat(chronicle.timeline().getLast().day())
                .as("the last jump led to the last day")
                .isEqualTo(sheet.lines().getLast().day());
        for (var line : debriefs.of(table.pilot(), table.exercise()).findings().criteria())
            live.agree(table.pilot(), table.exercise(), line.criterion().id(), Rating.LEVEL_1, null);

        var report = debriefs.report(table.pilot(), table.exercise());
        var paper = ReportPaper.of(report);
        var pdf = Pdf.of(paper);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf)).contains(code).doesNotContain("\uFFFD", "{{", "[U+");
        var docx = new DocxReading(Docx.of(paper));
        assertThat(docx.faults()).isEmpty();
        SameWords.in(paper, pdf, docx);
        validated(table, report);
    }

    /** The version that is kept, and the bundle that one takes away, read back as the report that was validated. */
    private void validated(Tables.Table table, Report report) throws Exception {
        versions.validate(
                table.pilot(),
                table.exercise(),
                versions.of(table.pilot(), table.exercise()).seen(),
                "");
        var standing = debriefs.report(table.pilot(), table.exercise());
        assertThat(ReportPaper.of(standing.stamped(null)).blocks())
                .isEqualTo(ReportPaper.of(report).blocks());
        var files = ReportFormsTest.unzipped(ReportBundle.of(standing));
        var again = ReportFile.read(new String(files.get(ReportBundle.JSON), StandardCharsets.UTF_8));
        assertThat(ReportPaper.of(again.stamped(standing.stamp()))).isEqualTo(ReportPaper.of(standing));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(files.get("rapport.xlsx")))) {
            assertThat(book.getSheets())
                    .hasSize(ReportTables.of(standing).sheets().size());
        }
    }
}
