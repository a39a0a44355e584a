package fr.souffleur.training.http;

import fr.souffleur.common.Refused;
import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.training.paper.CoursePaper;
import fr.souffleur.training.shelf.Courses;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A course as tagged PDF, for who is signed in: to read on paper, to hand to who has no account. */
@RestController
class CourseDoor {

    private final Courses courses;
    private final SignedIn signedIn;

    CourseDoor(Courses courses, SignedIn signedIn) {
        this.courses = courses;
        this.signedIn = signedIn;
    }

    @GetMapping("/formation/{course}/cours.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String course) {
        signedIn.caller();
        var book = courses.withCode(course);
        var name = book.course().code().toLowerCase(Locale.ROOT) + "-"
                + book.course().version() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(Pdf.of(CoursePaper.of(book)));
    }

    @ExceptionHandler
    ResponseEntity<Void> say(Refused refusal) {
        return ResponseEntity.notFound().build();
    }
}
