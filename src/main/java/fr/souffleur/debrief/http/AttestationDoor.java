package fr.souffleur.debrief.http;

import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.SignedIn;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The attestation that is valid, as a paper to sign and as a signed credential. */
@RestController
class AttestationDoor {

    private static final MediaType JWT = new MediaType("application", "jwt");

    private final Attestations attestations;
    private final Papers papers;
    private final SignedIn signedIn;

    AttestationDoor(Attestations attestations, Papers papers, SignedIn signedIn) {
        this.attestations = attestations;
        this.papers = papers;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/attestation.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String structure, @PathVariable String exercise) {
        var id = papers.exercise(structure, exercise);
        var issued = attestations.issued(signedIn.caller(), id);
        return Papers.file(MediaType.APPLICATION_PDF, issued.name() + ".pdf", Pdf.of(issued.paper()));
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/attestation.jwt")
    ResponseEntity<byte[]> credential(@PathVariable String structure, @PathVariable String exercise) {
        var id = papers.exercise(structure, exercise);
        var issued = attestations.issued(signedIn.caller(), id);
        return Papers.file(JWT, issued.name() + ".jwt", issued.token().getBytes(StandardCharsets.US_ASCII));
    }
}
