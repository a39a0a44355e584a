package fr.souffleur.debrief.http;

import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.ReportBundle;
import fr.souffleur.debrief.ReportFile;
import fr.souffleur.debrief.ReportPaper;
import fr.souffleur.debrief.ReportTables;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report as tagged PDF and as a Word file. */
@RestController
class ReportDoor {

    private static final MediaType WORD =
            new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final Map<String, MediaType> OTHERS = Map.of(
            "xlsx", new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "ods", new MediaType("application", "vnd.oasis.opendocument.spreadsheet"),
            "json", MediaType.APPLICATION_JSON,
            "zip", new MediaType("application", "zip"));

    private final Debriefs debriefs;
    private final Papers papers;
    private final SignedIn signedIn;

    ReportDoor(Debriefs debriefs, Papers papers, SignedIn signedIn) {
        this.debriefs = debriefs;
        this.papers = papers;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/rapport.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String structure,
            @PathVariable String exercise,
            @RequestParam(required = false) @Nullable Integer version) {
        var report = report(structure, exercise, "pdf", version);
        return Papers.file(MediaType.APPLICATION_PDF, name(report, ".pdf"), Pdf.of(ReportPaper.of(report)));
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/rapport.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable String structure,
            @PathVariable String exercise,
            @RequestParam(required = false) @Nullable Integer version) {
        var report = report(structure, exercise, "docx", version);
        return Papers.file(WORD, name(report, ".docx"), Docx.of(ReportPaper.of(report)));
    }

    /** The other forms, each told in the journal by its name. */
    @GetMapping("/s/{structure}/exercices/{exercise}/rapport.{form:xlsx|ods|json|zip}")
    ResponseEntity<byte[]> other(
            @PathVariable String structure,
            @PathVariable String exercise,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable Integer version) {
        var report = report(structure, exercise, form, version);
        var content = switch (form) {
            case "xlsx" -> ReportTables.of(report).xlsx();
            case "ods" -> ReportTables.of(report).ods();
            case "json" -> ReportFile.write(report).getBytes(StandardCharsets.UTF_8);
            default -> ReportBundle.of(report);
        };
        return Papers.file(
                OTHERS.getOrDefault(form, MediaType.APPLICATION_OCTET_STREAM), name(report, "." + form), content);
    }

    private Report report(String structure, String exercise, String format, @Nullable Integer version) {
        return debriefs.exported(signedIn.caller(), papers.exercise(structure, exercise), format, version);
    }

    private static String name(Report report, String ending) {
        return Papers.name("debrief.page.file", report, ending);
    }
}
