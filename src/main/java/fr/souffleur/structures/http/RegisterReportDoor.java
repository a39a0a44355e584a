package fr.souffleur.structures.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Csv;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.register.Change;
import fr.souffleur.structures.register.Delivery;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.ReportWords;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
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
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** All that an import of the register changed, as a table. */
@RestController
class RegisterReportDoor {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Register register;
    private final SignedIn signedIn;

    RegisterReportDoor(Register register, SignedIn signedIn) {
        this.register = register;
        this.signedIn = signedIn;
    }

    @GetMapping("/s/{structure}/registre/imports/{delivery}.csv")
    ResponseEntity<StreamingResponseBody> report(
            @PathVariable String structure, @PathVariable String delivery, Locale locale) {
        var caller = signedIn.caller();
        var body = StructureId.parse(structure);
        var id = Delivery.Id.parse(delivery);
        var brought = register.report(caller, body, id);
        var words = Words.in(locale);
        StreamingResponseBody table = into -> {
            try (var csv = new Csv(into)) {
                csv.row(heading(words));
                var all = EnumSet.allOf(Change.What.class);
                register.everyChange(caller, body, id, all, page -> page.forEach(it -> csv.row(row(words, it))));
            }
        };
        var name = words.say("structures.register.file-name") + "-"
                + brought.startedAt().toString().substring(0, 10);
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(table);
    }

    private static String[] heading(Words words) {
        return new String[] {
            words.say("structures.register.column.day"),
            words.say("structures.register.column.what"),
            words.say("structures.register.column.unit"),
            words.say("structures.register.column.number"),
            words.say("structures.register.column.name"),
            words.say("structures.register.column.fields")
        };
    }

    private static String[] row(Words words, Change change) {
        return new String[] {
            change.day().toString(),
            ReportWords.word(words, "what", change.what()),
            ReportWords.word(words, "sort", change.sort()),
            change.number(),
            change.name(),
            ReportWords.fields(words, change)
        };
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
}
