package fr.souffleur.training.http;

import fr.souffleur.common.Refused;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.training.shelf.Courses;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The drawings of courses, for who is signed in. They show themselves and do nothing. */
@RestController
class DiagramDoor {

    private final Courses courses;
    private final SignedIn signedIn;

    DiagramDoor(Courses courses, SignedIn signedIn) {
        this.courses = courses;
        this.signedIn = signedIn;
    }

    @GetMapping("/formation/{course}/diagrams/{file}")
    ResponseEntity<byte[]> diagram(@PathVariable String course, @PathVariable String file) {
        signedIn.caller();
        var drawing = courses.withCode(course).diagram("diagrams/" + file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(drawing.type()))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(drawing.content());
    }

    @ExceptionHandler
    ResponseEntity<Void> say(Refused refusal) {
        return ResponseEntity.notFound().build();
    }
}
