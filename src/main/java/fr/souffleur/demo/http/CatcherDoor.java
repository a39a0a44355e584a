package fr.souffleur.demo.http;

import fr.souffleur.common.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The demonstration's mails, for everybody who tries the portal; it is there with the demo alone. */
@RestController
@Profile("demo")
@ConditionalOnProperty("souffleur.mail.catcher")
class CatcherDoor {

    /** Mails bring their styles; nothing else of theirs is let in, in a frame without scripts. */
    private static final String ALLOWED = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Catcher catcher;

    CatcherDoor(Catcher catcher) {
        this.catcher = catcher;
    }

    @GetMapping("/courrier-de-demonstration")
    ResponseEntity<String> mails(@RequestParam(defaultValue = "") String mail, HttpServletRequest request)
            throws InterruptedException {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", ALLOWED)
                .body(page(mail, new CatcherPage(words(request))));
    }

    private String page(String mail, CatcherPage page) throws InterruptedException {
        try {
            var newest = catcher.newest();
            return newest.stream()
                    .filter(it -> it.id().toString().equals(mail))
                    .findFirst()
                    .map(page::one)
                    .orElseGet(() -> page.all(newest));
        } catch (IOException away) {
            return page.away();
        }
    }

    private static Words words(HttpServletRequest request) {
        var language = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
        return Words.in(language.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "fr");
    }
}
