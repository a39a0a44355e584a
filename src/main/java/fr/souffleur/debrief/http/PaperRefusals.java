package fr.souffleur.debrief.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in words why a paper is not handed out. */
@RestControllerAdvice(assignableTypes = {AttestationDoor.class, EvidenceDoor.class, ReportDoor.class})
class PaperRefusals {

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
