package fr.souffleur.planning.http;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Booklet;
import fr.souffleur.documents.Pdf;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.Mallettes;
import fr.souffleur.planning.papers.MallettePaper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The mallette as tagged PDF: made anew each time, kept nowhere on the way. */
@RestController
class MalletteDoor {

    private final Mallettes mallettes;
    private final SignedIn signedIn;

    MalletteDoor(Mallettes mallettes, SignedIn signedIn) {
        this.mallettes = mallettes;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/mallette.pdf")
    ResponseEntity<byte[]> mallette(@PathVariable String structure, @PathVariable String exercise) {
        var mallette = mallettes.of(signedIn.caller(), StructureId.parse(structure), ExerciseId.parse(exercise));
        return file(mallette, "pack", MallettePaper.of(mallette));
    }

    @GetMapping("/s/{structure}/exercices/{exercise}/papiers-des-joueurs.pdf")
    ResponseEntity<byte[]> players(@PathVariable String structure, @PathVariable String exercise) {
        var mallette =
                mallettes.forPlayers(signedIn.caller(), StructureId.parse(structure), ExerciseId.parse(exercise));
        return file(mallette, "players-pack", MallettePaper.forPlayers(mallette));
    }

    private static ResponseEntity<byte[]> file(Mallette mallette, String name, Booklet booklet) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(mallette, name))
                .header("X-Content-Type-Options", "nosniff")
                .body(Pdf.of(booklet));
    }

    @ExceptionHandler
    ResponseEntity<String> say(Refused refusal, Locale locale) {
        var status = switch (refusal.key()) {
            case "unknown" -> HttpStatus.NOT_FOUND;
            case "not-allowed" -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(Words.in(locale).say(refusal));
    }

    private static String attachment(Mallette mallette, String name) {
        var sheet = mallette.sheet();
        var kit = sheet.kit().substring(sheet.kit().indexOf('/') + 1);
        var day = mallette.preparation().day().map(it -> "-" + it).orElse("");
        return ContentDisposition.attachment()
                .filename(
                        Words.in(sheet.language()).say("planning.papers." + name + ".file") + "-" + kit + day + ".pdf")
                .build()
                .toString();
    }
}
