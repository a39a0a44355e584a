package fr.souffleur.debrief.http;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.ReportPaper;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.SignedIn;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private Report report(String structure, String exercise, String format, @Nullable Integer version) {
        return debriefs.exported(signedIn.caller(), papers.exercise(structure, exercise), format, version);
    }

    private static String name(Report report, String ending) {
        var sheet = report.chronicle().sheet();
        var kit = sheet.kit().substring(sheet.kit().indexOf('/') + 1);
        var started = report.chronicle().startedAt();
        var day = started == null ? "" : "-" + LocalDate.ofInstant(started, ZoneId.of(sheet.zone()));
        return Words.in(sheet.language()).say("debrief.page.file") + "-" + kit + day + ending;
    }
}
