package fr.souffleur.seals.http;

import fr.souffleur.common.Refused;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.Use;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public halves of the keys, for whoever checks a signature without asking us. */
@RestController
class KeysDoor {

    /** After a change of keys a checker that meets an unknown key id asks again at once. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Seals seals;

    KeysDoor(Seals seals) {
        this.seals = seals;
    }

    @GetMapping("/.well-known/souffleur/attestations.json")
    ResponseEntity<String> attestations() {
        return published(Use.ATTESTATIONS);
    }

    @GetMapping("/.well-known/souffleur/certificates.json")
    ResponseEntity<String> certificates() {
        return published(Use.CERTIFICATES);
    }

    private ResponseEntity<String> published(Use use) {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "jwk-set+json"))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .body(seals.keySet(use));
    }

    /** The reason stands in the log: what our disk looks like is nobody's business. */
    @ExceptionHandler
    ResponseEntity<Void> say(Refused refusal) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
