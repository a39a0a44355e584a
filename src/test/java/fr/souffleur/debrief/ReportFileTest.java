package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.NoteKind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReportFileTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void whatIsReadBackDrawsTheSamePaper() {
        var report = report();
        assertThat(ReportPaper.of(ReportFile.read(ReportFile.write(report)))).isEqualTo(ReportPaper.of(report));
    }

    @Test
    void readAndWrittenAgainItIsTheSameToTheLastSign() {
        var written = ReportFile.write(report());
        assertThat(ReportFile.write(ReportFile.read(written))).isEqualTo(written);
    }

    @Test
    void itSaysItsFormatAndItsVersion() {
        assertThat(ReportFile.write(report())).startsWith("{\"format\":\"souffleur.report\",\"version\":\"1.0\"");
    }

    @Test
    void itHoldsNothingOfTheScriptAndNobodyWhoTyped() {
        var written = JSON.readTree(ReportFile.write(report()));
        written.path("chronicle").path("sheet").path("lines").forEach(line -> {
            assertThat(line.path("words").stringValue()).isEmpty();
            assertThat(line.path("expected")).isEmpty();
            assertThat(line.path("relance").isNull()).isTrue();
        });
        written.path("chronicle")
                .path("timeline")
                .forEach(line -> assertThat(line.path("by").stringValue()).isEmpty());
    }

    @Test
    void aReadingIsKnownAgainWhateverIsAddedToTheLogThatItDoesNotTell() {
        var report = report();
        assertThat(ReportFile.reading(report)).isEqualTo(ReportFile.reading(report));
        assertThat(ReportFile.reading(report)).isNotEqualTo(ReportFile.reading(evening(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":\"souffleur.report\"}",
                "{\"format\":\"autre\",\"version\":\"1.0\"}",
                "{\"format\":\"souffleur.report\",\"version\":\"1.0\",\"chronicle\":null}",
                "{\"format\":\"souffleur.report\",\"version\":\"1.0\",\"chronicle\":{\"exercise\":\"../../etc\"}}",
                "\u0000\u0001"
            })
    void whatIsNoReportIsRefusedInWords(String json) {
        assertThat(refusal(json)).isEqualTo("debrief.file.other");
    }

    @Test
    void aLayoutOfTomorrowIsRefusedByItsNumber() {
        var tomorrow = ReportFile.write(report()).replaceFirst("\"version\":\"1.0\"", "\"version\":\"9.0\"");
        assertThat(refusal(tomorrow)).isEqualTo("debrief.file.version");
    }

    /** Each part once taken out, once turned into something else: refused in words, or read as a whole report. */
    @Test
    void aReportWithAHoleInItIsRefused() {
        for (var part : JSON.readTree(ReportFile.write(report())).propertyNames()) {
            var holed = (ObjectNode) JSON.readTree(ReportFile.write(report()));
            holed.remove(part);
            if (!Set.of("stamp", "before").contains(part))
                assertThat(refusal(holed.toString())).startsWith("debrief.file.");
        }
        var chronicle = JSON.readTree(ReportFile.write(report())).path("chronicle");
        for (var part : chronicle.propertyNames()) {
            var holed = (ObjectNode) JSON.readTree(ReportFile.write(report()));
            ((ObjectNode) holed.path("chronicle")).put(part, "<script>");
            readOrRefused(holed.toString());
            ((ObjectNode) holed.path("chronicle")).putNull(part);
            readOrRefused(holed.toString());
        }
    }

    private static void readOrRefused(String json) {
        try {
            assertThat(ReportPaper.of(ReportFile.read(json))).isNotNull();
        } catch (Refused no) {
            assertThat(no.key()).startsWith("debrief.file.");
        }
    }

    private static String refusal(String json) {
        return catchThrowableOfType(Refused.class, () -> ReportFile.read(json)).key();
    }

    private static Report report() {
        return evening(2);
    }

    private static Report evening(int level) {
        return Chronicles.evening()
                .of("EHPAD « Les Tilleuls » 🏡 مرحبا")
                .table("direction", "-idec")
                .criterion("3.1", "3", 2, "Alerter", "i01")
                .agreed("3.1", level)
                .line(What.GIVEN, "01")
                .line(What.IMPROVISED, "Le <b>mail</b> de la facture")
                .wrote(NoteKind.DECISION, "Couper ; \"tout\" = non")
                .aid("Relisez la fiche 1", false, "3.1")
                .answer("direction_nom", "{{autre}} & Cie")
                .report();
    }
}
