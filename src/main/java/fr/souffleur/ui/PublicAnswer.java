package fr.souffleur.ui;

import fr.souffleur.common.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a page that needs no account goes out: kept nowhere, found by no search engine, telling nobody where it was opened. */
public final class PublicAnswer {

    private static final String ALLOWED = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PublicAnswer() {}

    public static ResponseEntity<String> html(HttpStatus status, String html) {
        return quiet(ResponseEntity.status(status))
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header("Vary", "Accept-Language")
                .header("Content-Security-Policy", ALLOWED)
                .body(html);
    }

    /** The same for a file. */
    public static ResponseEntity.BodyBuilder quiet(ResponseEntity.BodyBuilder answer) {
        return answer.cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff");
    }

    /** French for everybody who does not put English before it. */
    public static Words words(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        try {
            var ranges = asked == null ? List.<Locale.LanguageRange>of() : Locale.LanguageRange.parse(asked);
            var spoken = Locale.lookup(ranges, List.of(Locale.FRENCH, Locale.ENGLISH));
            return Words.in(spoken == null ? Locale.FRENCH : spoken);
        } catch (IllegalArgumentException malformed) {
            return Words.in(Locale.FRENCH);
        }
    }
}
