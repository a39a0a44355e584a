package fr.souffleur.debrief.cold.http;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.cold.ColdDebriefs;
import fr.souffleur.debrief.cold.ColdDebriefs.Shown;
import fr.souffleur.debrief.cold.MinutesPaper;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.ExerciseHosts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

/** The minutes as tagged PDF and as a Word file. */
@RestController
class MinutesDoor {

    private static final MediaType WORD =
            new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ColdDebriefs colds;
    private final ExerciseHosts hosts;
    private final SignedIn signedIn;

    MinutesDoor(ColdDebriefs colds, ExerciseHosts hosts, SignedIn signedIn) {
        this.colds = colds;
        this.hosts = hosts;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/retour-a-froid.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String structure, @PathVariable String exercise) {
        var shown = shown(structure, exercise, "pdf");
        return file(shown, MediaType.APPLICATION_PDF, ".pdf", Pdf.of(MinutesPaper.of(shown)));
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/retour-a-froid.docx")
    ResponseEntity<byte[]> docx(@PathVariable String structure, @PathVariable String exercise) {
        var shown = shown(structure, exercise, "docx");
        return file(shown, WORD, ".docx", Docx.of(MinutesPaper.of(shown)));
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

    private Shown shown(String structure, String exercise, String format) {
        var id = ExerciseId.parse(exercise);
        var of = StructureId.parse(structure);
        if (hosts.hostOf(id).filter(it -> it.structure().equals(of)).isEmpty()) throw new Refused("unknown");
        return colds.exported(signedIn.caller(), id, format);
    }

    private static ResponseEntity<byte[]> file(Shown shown, MediaType type, String ending, byte[] content) {
        var name = Words.in(shown.report().language()).say("debrief.cold.file") + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
