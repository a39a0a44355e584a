package fr.souffleur.structures.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.keeping.Departures;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything of a structure in one archive, sent while it is made. */
@RestController
class DepartureDoor {

    private final Departures departures;
    private final SignedIn signedIn;

    DepartureDoor(Departures departures, SignedIn signedIn) {
        this.departures = departures;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/tout.zip")
    void zip(@PathVariable String structure, HttpServletResponse response) throws IOException {
        var person = signedIn.person().orElseThrow(() -> new Refused("unknown"));
        var id = StructureId.parse(structure);
        departures.mustBeAllowed(person.caller(), id);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"souffleur.zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        departures.write(person.caller(), id, Words.in(person.language()), response.getOutputStream());
    }
}
