package fr.souffleur.debrief.plan.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.PlanFiles;
import fr.souffleur.identity.SignedIn;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plan of actions as a table or a calendar, in the language of who takes it away. */
@RestController
class PlanFileDoor {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PlanFiles files;
    private final SignedIn signedIn;

    PlanFileDoor(PlanFiles files, SignedIn signedIn) {
        this.files = files;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/plan.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String structure) {
        var person = signedIn.person().orElseThrow(() -> new Refused("unknown"));
        return file(
                XLSX,
                "plan-d-actions.xlsx",
                files.xlsx(person.caller(), StructureId.parse(structure), Words.in(person.language())));
    }

    @GetMapping("/s/{structure}/plan.csv")
    ResponseEntity<byte[]> csv(@PathVariable String structure) {
        var person = signedIn.person().orElseThrow(() -> new Refused("unknown"));
        return file(
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                "plan-d-actions.csv",
                files.csv(person.caller(), StructureId.parse(structure), Words.in(person.language())));
    }

    @GetMapping("/s/{structure}/plan.ics")
    ResponseEntity<byte[]> ics(@PathVariable String structure) {
        var person = signedIn.person().orElseThrow(() -> new Refused("unknown"));
        return file(
                new MediaType("text", "calendar", StandardCharsets.UTF_8),
                "plan-d-actions.ics",
                files.ics(person.caller(), StructureId.parse(structure), Words.in(person.language()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
