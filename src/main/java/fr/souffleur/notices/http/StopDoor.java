package fr.souffleur.notices.http;

import fr.souffleur.common.Words;
import fr.souffleur.notices.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Stops mails that are not needed, without sign-in. Looking changes nothing, because programs follow links; pressing the button
 * does, and so does the one click of a mail program (RFC 8058).
 */
@RestController
class StopDoor {

    private static final String ALLOWED = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Preferences preferences;

    StopDoor(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/courriers/arret/{token}")
    ResponseEntity<String> ask(@PathVariable String token, HttpServletRequest request) {
        var page = page(request);
        return preferences.leads(token) ? answer(HttpStatus.OK, page.question()) : gone(page);
    }

    @PostMapping("/courriers/arret/{token}")
    ResponseEntity<String> stop(@PathVariable String token, HttpServletRequest request) {
        var page = page(request);
        return preferences.stop(token) ? answer(HttpStatus.OK, page.say("notices.stop.done")) : gone(page);
    }

    private static ResponseEntity<String> gone(StopPage page) {
        return answer(HttpStatus.NOT_FOUND, page.say("notices.stop.unknown"));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Vary", "Accept-Language")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", ALLOWED)
                .body(html);
    }

    /** French for everybody who does not put English before it. */
    private static StopPage page(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        try {
            var ranges = Locale.LanguageRange.parse(asked == null ? "fr" : asked);
            var spoken = Locale.lookup(ranges, List.of(Locale.FRENCH, Locale.ENGLISH));
            return new StopPage(Words.in(spoken == null ? Locale.FRENCH : spoken));
        } catch (IllegalArgumentException malformed) {
            return new StopPage(Words.in(Locale.FRENCH));
        }
    }
}
