package fr.souffleur.live.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says a refusal in the asked language, with the status that the screens know what to do with. */
@RestControllerAdvice(assignableTypes = {LiveDoor.class, DeskDoor.class})
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** Who hears one of these fills a page with it, and may have no words for that page yet. */
    private static final Set<HttpStatus> TURNED_AWAY =
            EnumSet.of(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND, HttpStatus.GONE, HttpStatus.TOO_MANY_REQUESTS);

    @ExceptionHandler
    ResponseEntity<String> say(Refused refusal, HttpServletRequest request) {
        var status = status(refusal);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Wire.refusal(refusal, Asked.language(request), TURNED_AWAY.contains(status)));
    }

    /** A part of the address that is no number where one belongs. */
    @ExceptionHandler
    ResponseEntity<String> say(TypeMismatchException unreadable, HttpServletRequest request) {
        return say(new Refused("live.unreadable"), request);
    }

    /** A fault of ours: logged under a number, said calmly with it; the screen keeps the move and sends it again. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> say(RuntimeException fault, HttpServletRequest request) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", number, fault);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", Words.in(Asked.language(request)).say("live.fault", number)));
    }

    static HttpStatus status(Refused refusal) {
        return switch (refusal.key()) {
            case "unknown" -> HttpStatus.NOT_FOUND;
            case "live.seat" -> HttpStatus.UNAUTHORIZED;
            case "live.gone", "live.put-off" -> HttpStatus.GONE;
            case "live.too-many" -> HttpStatus.TOO_MANY_REQUESTS;
            case "live.unreadable" -> HttpStatus.BAD_REQUEST;
            case "not-allowed" -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
    }
}
