package fr.souffleur.debrief.plan.http;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.plan.Proof;
import fr.souffleur.debrief.plan.Proofs;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.ExerciseHosts;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A proof to take away: a file to keep, never shown as a page of the portal. */
@RestController
class ProofDoor {

    private final Proofs proofs;
    private final ExerciseHosts hosts;
    private final SignedIn signedIn;

    ProofDoor(Proofs proofs, ExerciseHosts hosts, SignedIn signedIn) {
        this.proofs = proofs;
        this.hosts = hosts;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/plan/{exercise}/{action}/preuves/{proof}")
    ResponseEntity<byte[]> proof(
            @PathVariable String structure,
            @PathVariable String exercise,
            @PathVariable String action,
            @PathVariable String proof) {
        var played = ExerciseId.parse(exercise);
        var of = StructureId.parse(structure);
        if (hosts.hostOf(played).filter(it -> it.structure().equals(of)).isEmpty()) throw new Refused("unknown");
        var handed = proofs.handOut(signedIn.caller(), played, ActionId.parse(action), Proof.Id.parse(proof));
        var disposition = ContentDisposition.attachment()
                .filename(handed.proof().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(handed.proof().kind().type()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(handed.content());
    }
}
