package fr.souffleur.debrief;

import fr.souffleur.documents.Docx;
import fr.souffleur.documents.Pdf;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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
        files.put("contenu.json", Packed.contents(FORMAT, VERSION, Map.of(), files));
        return Packed.zip(files);
    }
}
