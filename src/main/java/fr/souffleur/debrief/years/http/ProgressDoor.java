package fr.souffleur.debrief.years.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.years.Progressions;
import fr.souffleur.identity.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Exercises side by side as a table, in the language of who takes it away. */
@RestController
class ProgressDoor {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Progressions progressions;
    private final SignedIn signedIn;

    ProgressDoor(Progressions progressions, SignedIn signedIn) {
        this.progressions = progressions;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/progres.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String structure) {
        var person = signedIn.person().orElseThrow(() -> new Refused("unknown"));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"progres.xlsx\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(progressions.xlsx(person.caller(), StructureId.parse(structure), Words.in(person.language())));
    }

    @ExceptionHandler
    ResponseEntity<String> say(Refused refusal, Locale locale) {
        var status = refusal.key().equals("unknown") ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(Words.in(locale).say(refusal));
    }
}
