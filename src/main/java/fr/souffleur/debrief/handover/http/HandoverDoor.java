package fr.souffleur.debrief.handover.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.handover.Handovers;
import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The handover as tagged PDF, in the language of who takes it away. */
@RestController
class HandoverDoor {

    private final Handovers handovers;
    private final SignedIn signedIn;
    private final String portal;

    HandoverDoor(Handovers handovers, SignedIn signedIn, @Value("${souffleur.address}") String portal) {
        this.handovers = handovers;
        this.signedIn = signedIn;
        this.portal = portal;
    }

    @GetMapping("/s/{structure}/passation.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String structure) {
        var person = signedIn.person().orElseThrow(() -> new Refused("unknown"));
        var paper = handovers.paper(person.caller(), StructureId.parse(structure), Words.in(person.language()), portal);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossier-de-passation.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(Pdf.of(paper));
    }

    @ExceptionHandler
    ResponseEntity<String> say(Refused refusal, Locale locale) {
        var status = refusal.key().equals("unknown") ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(Words.in(locale).say(refusal));
    }
}
