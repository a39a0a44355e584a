package fr.souffleur.planning.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.declared.PastExercises;
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

/** The empty table in which past exercises are brought. */
@RestController
class PastExercisesDoor {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PastExercises past;
    private final SignedIn signedIn;

    PastExercisesDoor(PastExercises past, SignedIn signedIn) {
        this.past = past;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/exercices/ailleurs.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String structure, Locale locale) {
        var words = Words.in(locale);
        var table = past.template(signedIn.caller(), StructureId.parse(structure), words);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(words.say("planning.column.file") + ".xlsx")
                                .build()
                                .toString())
                .body(table);
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
}
