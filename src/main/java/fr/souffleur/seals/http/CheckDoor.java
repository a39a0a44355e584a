package fr.souffleur.seals.http;

import fr.souffleur.common.Refused;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.StatementReader;
import fr.souffleur.seals.http.CheckPage.Named;
import fr.souffleur.ui.PublicAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where anybody with a code sees what a paper says. Plain pages: no session, no cookie, no script, so that any office
 * can open them. Whatever is not a code of ours gets the very same bytes. A name is asked by post alone, so that no log and
 * no list of visited pages holds it; it never comes back.
 */
@RestController
class CheckDoor {

    private final Seals seals;
    private final List<StatementReader> readers;
    private final WrongCodes wrongCodes;
    private final WrongNames wrongNames;
    private final Clock clock;

    CheckDoor(Seals seals, List<StatementReader> readers, WrongCodes wrongCodes, WrongNames wrongNames, Clock clock) {
        this.seals = seals;
        this.readers = readers;
        this.wrongCodes = wrongCodes;
        this.wrongNames = wrongNames;
        this.clock = clock;
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
        return behind(code.substring(1), request, (found, pages) -> said(found, pages, Named.NOT_ASKED));
    }

    @PostMapping(path = "/v/{code}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> bears(
            @PathVariable String code, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        return behind(code, request, (found, pages) -> {
            var reader = reader(found);
            var from = request.getRemoteAddr();
            if (!reader.named()) return said(found, pages, Named.NOT_ASKED);
            if (name.isBlank()) return said(found, pages, Named.NOTHING);
            if (!wrongNames.has(from))
                return page(HttpStatus.TOO_MANY_REQUESTS, pages.later("seals.check.too-many-names"));
            if (reader.bears(found.text(), name)) return said(found, pages, Named.YES);
            wrongNames.spend(from);
            return said(found, pages, Named.NO);
        });
    }

    private ResponseEntity<String> behind(
            String code, HttpServletRequest request, BiFunction<Sealed, CheckPage, ResponseEntity<String>> then) {
        var from = request.getRemoteAddr();
        var pages = pages(request);
        if (!wrongCodes.has(from)) return page(HttpStatus.TOO_MANY_REQUESTS, pages.later("seals.check.too-many"));
        try {
            var found = seals.behind(code);
            if (found.isPresent()) return then.apply(found.get(), pages);
            wrongCodes.spend(from);
            return page(HttpStatus.NOT_FOUND, pages.unknown());
        } catch (Refused keys) {
            return page(HttpStatus.SERVICE_UNAVAILABLE, pages.later("seals.check.not-now"));
        }
    }

    private ResponseEntity<String> said(Sealed sealed, CheckPage pages, Named named) {
        return page(HttpStatus.OK, pages.found(sealed, reader(sealed), named, seals, clock.instant()));
    }

    private StatementReader reader(Sealed sealed) {
        return readers.stream()
                .filter(it -> it.use() == sealed.use())
                .findFirst()
                .orElseThrow();
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return PublicAnswer.html(status, html);
    }

    private static CheckPage pages(HttpServletRequest request) {
        return new CheckPage(PublicAnswer.words(request));
    }
}
