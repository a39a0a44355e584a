package fr.souffleur.live.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says a refusal in the asked language, with the status that the screens know what to do with. */
@RestControllerAdvice(assignableTypes = LiveDoor.class)
class Refusals {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> say(Refused refusal, HttpServletRequest request) {
        return ResponseEntity.status(status(refusal))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", Words.in(Asked.language(request, "fr")).say(refusal)));
    }

    static HttpStatus status(Refused refusal) {
        return switch (refusal.key()) {
            case "unknown" -> HttpStatus.NOT_FOUND;
            case "live.seat" -> HttpStatus.UNAUTHORIZED;
            case "live.gone" -> HttpStatus.GONE;
            case "live.too-many" -> HttpStatus.TOO_MANY_REQUESTS;
            case "live.unreadable" -> HttpStatus.BAD_REQUEST;
            case "not-allowed" -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
    }
}
