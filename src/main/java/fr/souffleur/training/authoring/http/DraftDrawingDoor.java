package fr.souffleur.training.authoring.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.DraftId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The drawings of drafts, for who writes them. They show themselves and do nothing. */
@RestController
class DraftDrawingDoor {

    private final CourseDrafts drafts;
    private final SignedIn signedIn;

    DraftDrawingDoor(CourseDrafts drafts, SignedIn signedIn) {
        this.drafts = drafts;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/cours/{draft}/diagrams/{file}")
    ResponseEntity<byte[]> drawing(
            @PathVariable String structure, @PathVariable String draft, @PathVariable String file) {
        var drawing = drafts.drawing(
                signedIn.caller(), StructureId.parse(structure), DraftId.parse(draft), "diagrams/" + file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(drawing.type()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(drawing.content());
    }

    @ExceptionHandler
    ResponseEntity<Void> say(Refused refusal) {
        return ResponseEntity.notFound().build();
    }
}
