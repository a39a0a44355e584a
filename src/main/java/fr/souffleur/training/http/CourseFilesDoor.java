package fr.souffleur.training.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.training.exchange.CourseFiles;
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

/** A course for another platform: the whole as SCORM, its questions alone as GIFT and as Moodle XML. */
@RestController
class CourseFilesDoor {

    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final CourseFiles files;
    private final SignedIn signedIn;

    CourseFilesDoor(CourseFiles files, SignedIn signedIn) {
        this.files = files;
        this.signedIn = signedIn;
    }

    @GetMapping("/formation/{course}/scorm.zip")
    ResponseEntity<byte[]> scorm(@PathVariable String course) {
        return file(files.scorm(signedIn.caller(), course), "-scorm12.zip", ZIP);
    }

    @GetMapping("/formation/{course}/questions.gift")
    ResponseEntity<byte[]> gift(@PathVariable String course) {
        return file(files.gift(signedIn.caller(), course), "-questions.gift", TEXT);
    }

    @GetMapping("/formation/{course}/questions.xml")
    ResponseEntity<byte[]> moodleXml(@PathVariable String course) {
        return file(files.moodleXml(signedIn.caller(), course), "-questions.xml", XML);
    }

    private static ResponseEntity<byte[]> file(CourseFiles.File file, String ending, MediaType type) {
        var disposition =
                ContentDisposition.attachment().filename(file.name() + ending).build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    @ExceptionHandler
    ResponseEntity<String> say(Refused refusal, Locale locale) {
        var status = refusal.key().equals("unknown") ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .body(Words.in(locale).say(refusal));
    }
}
