package fr.souffleur.seals.http;

import fr.souffleur.common.Refused;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.StatementReader;
import fr.souffleur.ui.PublicAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
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
        return PublicAnswer.html(status, html);
    }

    private static CheckPage pages(HttpServletRequest request) {
        return new CheckPage(PublicAnswer.words(request));
    }
}
