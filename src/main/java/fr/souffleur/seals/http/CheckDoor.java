package fr.souffleur.seals.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.StatementReader;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where anybody with a code sees what a paper says. Plain pages: no session, no cookie, no script, so that any office
 * can open them. Whatever is not a code of ours gets the very same bytes.
 */
@RestController
class CheckDoor {

    private static final String ALLOWED = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Seals seals;
    private final List<StatementReader> readers;
    private final WrongCodes wrongCodes;

    CheckDoor(Seals seals, List<StatementReader> readers, WrongCodes wrongCodes) {
        this.seals = seals;
        this.readers = readers;
        this.wrongCodes = wrongCodes;
    }

    @GetMapping("/v")
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        var typed = code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        if (typed.isEmpty()) return page(HttpStatus.OK, pages(request).question());
        var address = URI.create("/v/" + typed.substring(0, Math.min(typed.length(), 40)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }

    @GetMapping("/v/{*code}")
    ResponseEntity<String> check(@PathVariable String code, HttpServletRequest request) {
        var from = request.getRemoteAddr();
        var pages = pages(request);
        if (!wrongCodes.has(from)) return page(HttpStatus.TOO_MANY_REQUESTS, pages.later("seals.check.too-many"));
        try {
            var found = seals.behind(code.substring(1));
            if (found.isPresent()) return page(HttpStatus.OK, pages.found(found.get(), seals, readers));
            wrongCodes.spend(from);
            return page(HttpStatus.NOT_FOUND, pages.unknown());
        } catch (Refused keys) {
            return page(HttpStatus.SERVICE_UNAVAILABLE, pages.later("seals.check.not-now"));
        }
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
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
    private static CheckPage pages(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        try {
            var asked = header == null ? List.<Locale.LanguageRange>of() : Locale.LanguageRange.parse(header);
            var spoken = Locale.lookup(asked, List.of(Locale.FRENCH, Locale.ENGLISH));
            return new CheckPage(Words.in(spoken == null ? Locale.FRENCH : spoken));
        } catch (IllegalArgumentException malformed) {
            return new CheckPage(Words.in(Locale.FRENCH));
        }
    }
}
