package fr.souffleur.structures.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.keeping.OwnData;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own data as a file. */
@RestController
class OwnDataDoor {

    private final OwnData data;
    private final SignedIn signedIn;

    OwnDataDoor(OwnData data, SignedIn signedIn) {
        this.data = data;
        this.signedIn = signedIn;
    }

    @GetMapping("/moi/donnees.zip")
    ResponseEntity<byte[]> zip() {
        var person = signedIn.person().orElseThrow(() -> new Refused("unknown"));
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"donnees.zip\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(data.export(person.caller(), Words.in(Locale.of(person.language()))));
    }
}
