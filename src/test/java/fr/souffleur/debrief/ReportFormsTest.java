package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.kits.Digest;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.NoteKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What goes out reads as it was typed, whatever was typed. */
class ReportFormsTest {

    private static final String ODD = "=1+1;\"é\" <b>🏡</b> مرحبا \u0007 fin";

    @Test
    void tablesHoldTheWordsAsTextAndTheRatingsAsNumbers() throws IOException {
        var tables = ReportTables.of(evening().report());
        var xlsx = new LinkedHashMap<String, List<List<String>>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(tables.xlsx()))) {
            for (var sheet : book.getSheets().toList()) {
                var rows = new ArrayList<List<String>>();
                for (var row : sheet.read())
                    rows.add(row.stream()
                            .map(it -> {
                                assertThat(it.getFormula()).isNull();
                                return it.getText();
                            })
                            .toList());
                xlsx.put(sheet.getName(), rows);
            }
        }
        assertThat(xlsx).hasSize(tables.sheets().size());
        assertThat(xlsx.get("Main courante").getLast()).contains(ODD.replace("\u0007", ""));
        assertThat(xlsx.get("Critères").getLast()).contains("3.1", "1");
        assertThat(xlsx.get("Synthèse").getFirst()).isNotEmpty();

        var ods = new SpreadSheet(new ByteArrayInputStream(tables.ods()));
        for (var sheet : tables.sheets()) {
            var read = ods.getSheet(sheet.name());
            assertThat(read.getMaxRows()).isEqualTo(sheet.rows().size() + 1);
            for (int line = 0; line < sheet.rows().size(); line++)
                for (int column = 0; column < sheet.headings().size(); column++) {
                    assertThat(read.getRange(line + 1, column).getFormula()).isNull();
                    var written = sheet.rows().get(line).get(column);
                    var found = read.getRange(line + 1, column).getValue();
                    if (written instanceof Number number)
                        assertThat(((Number) found).doubleValue()).isEqualTo(number.doubleValue());
                    else
                        assertThat(found == null ? "" : found.toString().replaceAll("\\s+", " "))
                                .isEqualTo(
                                        written.toString().replace("\u0007", "").replaceAll("\\s+", " "));
                }
        }
    }

    @Test
    void theBundleNamesEachFileByItsDigestAndItsDataReadBackAsTheSameReport() throws IOException {
        var report = evening().report();
        var files = unzipped(ReportBundle.of(report));
        assertThat(files.keySet())
                .containsExactly(
                        "rapport.pdf", "rapport.docx", "rapport.xlsx", "rapport.ods", "rapport.json", "contenu.json");
        var contents = new JsonMapper().readTree(files.get("contenu.json"));
        files.forEach((name, content) -> {
            if (!name.equals("contenu.json"))
                assertThat(contents.path("sha256").path(name).stringValue()).isEqualTo(Digest.of(content));
        });
        var again = ReportFile.read(new String(files.get(ReportBundle.JSON), StandardCharsets.UTF_8));
        assertThat(ReportPaper.of(again)).isEqualTo(ReportPaper.of(report));
    }

    /** A log that was kept for days: three hundred pages, and the last line is on the last of them. */
    @Test
    void aLogOfThreeHundredPagesIsPrintedWhole() throws Exception {
        var evening = evening();
        for (int i = 0; i < 6_000; i++)
            evening.wrote(
                    NoteKind.FACT, "Ligne " + i + " : le poste de soins rappelle le standard, personne ne répond.");
        var pdf = Pdf.of(ReportPaper.of(evening.report()));
        assertThat(PdfReading.pages(pdf)).isGreaterThanOrEqualTo(300);
        assertThat(PdfReading.text(pdf)).contains("Ligne 0 :", "Ligne 3000 :", "Ligne 5999 :");
    }

    private static Chronicles evening() {
        return Chronicles.evening()
                .table("direction", "idec")
                .criterion("3.1", "3", 2, "Alerter", "i01")
                .agreed("3.1", 1)
                .line(What.GIVEN, "01")
                .line(What.IMPROVISED, ODD)
                .aid(ODD, false, "3.1")
                .wrote(NoteKind.DECISION, ODD);
    }

    static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }
}
