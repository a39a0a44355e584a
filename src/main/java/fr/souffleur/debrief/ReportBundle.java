package fr.souffleur.debrief;

import fr.souffleur.documents.Docx;
import fr.souffleur.documents.Pdf;
import fr.souffleur.kits.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** The report in every form, in one file, with a list of what it holds. */
public final class ReportBundle {

    /** The one that can be read back. */
    public static final String JSON = "rapport.json";

    private static final String FORMAT = "souffleur.report.bundle";
    private static final String VERSION = "1.0";

    private ReportBundle() {}

    /** ZIP; {@code contenu.json} names each file with its SHA-256. */
    public static byte[] of(Report report) {
        var paper = ReportPaper.of(report);
        var tables = ReportTables.of(report);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("rapport.pdf", Pdf.of(paper));
        files.put("rapport.docx", Docx.of(paper));
        files.put("rapport.xlsx", tables.xlsx());
        files.put("rapport.ods", tables.ods());
        files.put(JSON, ReportFile.write(report).getBytes(StandardCharsets.UTF_8));
        files.put("contenu.json", contents(files));
        return zip(files);
    }

    private static byte[] contents(Map<String, byte[]> files) {
        var digests = new LinkedHashMap<String, String>();
        files.forEach((name, content) -> digests.put(name, Digest.of(content)));
        var all = new LinkedHashMap<String, Object>();
        all.put("format", FORMAT);
        all.put("version", VERSION);
        all.put("sha256", digests);
        return new JsonMapper().writeValueAsBytes(all);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var into = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(into, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return into.toByteArray();
    }
}
