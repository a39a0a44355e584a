package fr.souffleur.structures.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.acts.Acts;
import fr.souffleur.structures.acts.Wanted;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal as a file. */
@RestController
class JournalDoor {

    private final Acts acts;
    private final SignedIn signedIn;

    JournalDoor(Acts acts, SignedIn signedIn) {
        this.acts = acts;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/journal.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String structure,
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String au,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String qui) {
        var person = signedIn.person().orElseThrow(() -> new Refused("unknown"));
        var wanted = new Wanted(day(du), day(au), quoi, qui);
        var file = acts.export(
                person.caller(), StructureId.parse(structure), wanted, Words.in(Locale.of(person.language())));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
