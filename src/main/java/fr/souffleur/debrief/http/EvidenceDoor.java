package fr.souffleur.debrief.http;

import fr.souffleur.debrief.evidence.EvidenceBundle;
import fr.souffleur.debrief.evidence.Evidences;
import fr.souffleur.identity.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The evidence file. Its papers are drawn here, when no transaction waits for them. */
@RestController
class EvidenceDoor {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Evidences evidences;
    private final Papers papers;
    private final SignedIn signedIn;

    EvidenceDoor(Evidences evidences, Papers papers, SignedIn signedIn) {
        this.evidences = evidences;
        this.papers = papers;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/dossier-de-preuves.zip")
    ResponseEntity<byte[]> zip(@PathVariable String structure, @PathVariable String exercise) {
        var file = evidences.handedOut(signedIn.caller(), papers.exercise(structure, exercise));
        return Papers.file(
                ZIP,
                Papers.name("debrief.evidence.file-name", file.evidence().report(), ".zip"),
                EvidenceBundle.of(file.evidence(), file.attestation()));
    }
}
