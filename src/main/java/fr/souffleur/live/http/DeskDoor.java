package fr.souffleur.live.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.DeskBooks;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a desk without the portal is made of: the rehearsal's book, the session as one file. */
@RestController
class DeskDoor {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final DeskBooks books;
    private final SignedIn signedIn;
    private final Doorkeeper doorkeeper;

    DeskDoor(DeskBooks books, SignedIn signedIn, Doorkeeper doorkeeper) {
        this.books = books;
        this.signedIn = signedIn;
        this.doorkeeper = doorkeeper;
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/seance.html")
    ResponseEntity<String> file(
            HttpServletRequest request, @PathVariable String structure, @PathVariable String exercise) {
        var language = Asked.language(request);
        var file = books.file(signedIn.caller(), StructureId.parse(structure), ExerciseId.parse(exercise), language);
        var name = ContentDisposition.attachment()
                .filename(Words.in(language).say("live.screen.session.file") + ".html")
                .build();
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.html());
    }

    @GetMapping(path = "/s/{structure}/exercices/{exercise}/repetition/livre", produces = APPLICATION_JSON_VALUE)
    ResponseEntity<String> book(
            HttpServletRequest request, @PathVariable String structure, @PathVariable String exercise) {
        var book = books.toRehearse(
                signedIn.caller(), StructureId.parse(structure), ExerciseId.parse(exercise), Asked.language(request));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(book);
    }

    @PostMapping(path = "/s/{structure}/exercices/{exercise}/live/repetition", produces = APPLICATION_JSON_VALUE)
    Map<String, Boolean> held(
            HttpServletRequest request, @PathVariable String structure, @PathVariable String exercise) {
        doorkeeper.mustBeOurs(request);
        books.rehearsed(signedIn.caller(), StructureId.parse(structure), ExerciseId.parse(exercise));
        return Map.of("held", true);
    }
}
