package fr.souffleur.training.http;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Csv;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.training.follow.Counts;
import fr.souffleur.training.follow.RegionCounts;
import fr.souffleur.training.follow.Team;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** Who is ready, as CSV: names for who plans in the structure, counts for who follows structures. */
@RestController
class CompletionsDoor {

    private final SignedIn signedIn;
    private final Rights rights;
    private final Team team;
    private final RegionCounts following;

    CompletionsDoor(SignedIn signedIn, Rights rights, Team team, RegionCounts following) {
        this.signedIn = signedIn;
        this.rights = rights;
        this.team = team;
        this.following = following;
    }

    @GetMapping("/s/{structure}/formation.csv")
    ResponseEntity<byte[]> file(@PathVariable String structure, Locale locale) throws IOException {
        var caller = signedIn.caller();
        var place = StructureId.parse(structure);
        var words = Words.in(locale);
        var bytes = new ByteArrayOutputStream();
        try (var csv = new Csv(bytes)) {
            if (rights.may(caller, Right.FOLLOW, place)) counts(csv, following.counts(caller, place), words);
            else people(csv, caller, place, words);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + words.say("training.csv.file") + ".csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes.toByteArray());
    }

    private void people(Csv csv, Caller caller, StructureId structure, Words words) throws IOException {
        csv.row(
                words.say("training.csv.name"),
                words.say("training.csv.role"),
                words.say("training.csv.course"),
                words.say("training.csv.version"),
                words.say("training.csv.state"),
                words.say("training.csv.until"));
        for (var it : team.of(caller, structure))
            csv.row(
                    it.name(),
                    words.say("structures.role." + it.role().name().toLowerCase(Locale.ROOT)),
                    it.course().title(),
                    it.course().version(),
                    words.say(it.ready() ? "training.team.ready" : "training.team.not-yet"),
                    it.until() == null ? "" : it.until().toString());
    }

    private void counts(Csv csv, Counts counts, Words words) throws IOException {
        csv.row(words.say("training.csv.course"), words.say("training.csv.count"));
        csv.row(words.say("training.csv.structures"), String.valueOf(counts.structures()));
        csv.row(words.say("training.csv.facilitator"), String.valueOf(counts.facilitator()));
        csv.row(words.say("training.csv.observer"), String.valueOf(counts.observer()));
        for (var it : counts.courses())
            csv.row(
                    it.course().title(),
                    it.people().isPresent()
                            ? String.valueOf(it.people().getAsInt())
                            : words.say("training.counts.few"));
    }

    @ExceptionHandler
    ResponseEntity<String> say(Refused refusal, Locale locale) {
        var status = refusal.key().equals("unknown") ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(Words.in(locale).say(refusal));
    }
}
