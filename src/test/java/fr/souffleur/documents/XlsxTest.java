package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void whatWasWrittenIsReadAgain() {
        var lines = Xlsx.read(Xlsx.of("Feuille", List.of(List.of("Été", "=1+1"), List.of("", "x")), 20), 10);
        assertThat(lines).extracting(Xlsx.Line::number).containsExactly(1, 2);
        assertThat(lines.getFirst().at(0).text()).isEqualTo("Été");
        assertThat(lines.getFirst().at(1)).isEqualTo(new Xlsx.Value("=1+1", null, false));
        assertThat(lines.getLast().at(99).text()).isEmpty();
    }

    @Test
    void formulasAreSeenAndNeverCalculated() throws IOException {
        var into = new ByteArrayOutputStream();
        try (var book = new Workbook(into, "x", "1.0")) {
            book.newWorksheet("x").formula(0, 0, "HYPERLINK(\"http://exemple.test\")");
        }
        assertThat(Xlsx.read(into.toByteArray(), 5).getFirst().at(0)).isEqualTo(new Xlsx.Value("", null, true));
    }

    @Test
    void onlySoManyLinesAreRead() {
        var table = Xlsx.of("x", Collections.nCopies(11, List.of("a")), 9);
        assertThat(Xlsx.read(table, 11)).hasSize(11);
        refused("documents.xlsx-lines", table, 10);
    }

    @Test
    void aLargeFileIsNotEvenOpened() {
        refused("documents.xlsx-large", new byte[Xlsx.LARGEST + 1], 10);
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        var table = Xlsx.of("x", List.of(List.of("a")), 9);
        for (var odd : List.of(
                new byte[0],
                "a;b\r\n1;2".getBytes(StandardCharsets.UTF_8),
                java.util.Arrays.copyOf(table, table.length / 2),
                zip("readme.txt", "nothing"),
                zip("../../etc/x.xml", "<a/>"),
                with("xl/bomb.xml", "<a>" + " ".repeat(17 * 1024 * 1024) + "</a>")))
            refused("documents.xlsx-unreadable", odd, 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b 'bb'>]><worksheet>&b;</worksheet>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><worksheet>&b;</worksheet>",
                "<worksheet><sheetData><row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1' spans='1:2000000000'><c r='A1'/></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='99999999999'><c r='A1'/></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='-1'><c r='A-1'/></row></sheetData></worksheet>",
                "<worksheet><sheetData><row"
            })
    void aSheetThatWouldHarmTheReaderIsRefused(String sheet) throws IOException {
        refused("documents.xlsx-unreadable", with(SHEET, sheet), 10);
    }

    /** A good table with one part in the place of its own. */
    private static byte[] with(String name, String content) throws IOException {
        var into = new ByteArrayOutputStream();
        var good = Xlsx.of("x", List.of(List.of("a")), 9);
        try (var out = new ZipOutputStream(into);
                var in = new ZipInputStream(new java.io.ByteArrayInputStream(XlsxParts.checked(good)))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (part.getName().equals(name)) continue;
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(in.readAllBytes());
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return into.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        var into = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(into)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return into.toByteArray();
    }

    private static void refused(String key, byte[] file, int most) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Xlsx.read(file, most))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
