package fr.souffleur.debrief.http;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.ReportPaper;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.Paper;
import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.ExerciseHosts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The report as tagged PDF and as a Word file: made anew each time, kept nowhere on the way. */
@RestController
class ReportDoor {

    private static final MediaType WORD =
            new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Debriefs debriefs;
    private final ExerciseHosts hosts;
    private final SignedIn signedIn;

    ReportDoor(Debriefs debriefs, ExerciseHosts hosts, SignedIn signedIn) {
        this.debriefs = debriefs;
        this.hosts = hosts;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/rapport.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String structure, @PathVariable String exercise) {
        return file(report(structure, exercise), MediaType.APPLICATION_PDF, ".pdf", Pdf::of);
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/rapport.docx")
    ResponseEntity<byte[]> docx(@PathVariable String structure, @PathVariable String exercise) {
        return file(report(structure, exercise), WORD, ".docx", Docx::of);
    }

    @ExceptionHandler
    ResponseEntity<String> say(Refused refusal, Locale locale) {
        var status = switch (refusal.key()) {
            case "unknown" -> HttpStatus.NOT_FOUND;
            case "not-allowed" -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(Words.in(locale).say(refusal));
    }

    private Report report(String structure, String exercise) {
        var id = ExerciseId.parse(exercise);
        if (!belongs(id, StructureId.parse(structure))) throw new Refused("unknown");
        return debriefs.report(signedIn.caller(), id);
    }

    private static ResponseEntity<byte[]> file(
            Report report, MediaType type, String ending, Function<Paper, byte[]> form) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(report, ending))
                .header("X-Content-Type-Options", "nosniff")
                .body(form.apply(ReportPaper.of(report)));
    }

    private boolean belongs(ExerciseId exercise, StructureId structure) {
        return hosts.hostOf(exercise)
                .filter(it -> it.structure().equals(structure))
                .isPresent();
    }

    private static String attachment(Report report, String ending) {
        var sheet = report.chronicle().sheet();
        var kit = sheet.kit().substring(sheet.kit().indexOf('/') + 1);
        var started = report.chronicle().startedAt();
        var day = started == null ? "" : "-" + LocalDate.ofInstant(started, ZoneId.of(sheet.zone()));
        return ContentDisposition.attachment()
                .filename(Words.in(sheet.language()).say("debrief.page.file") + "-" + kit + day + ending)
                .build()
                .toString();
    }
}
