package fr.souffleur.debrief.http;

import fr.souffleur.common.Refused;
import fr.souffleur.debrief.questionnaire.Mark;
import fr.souffleur.debrief.questionnaire.NamelessReplies;
import fr.souffleur.debrief.questionnaire.NamelessReplies.Blank;
import fr.souffleur.debrief.questionnaire.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The questionnaire on one's own phone. Plain pages: no session, no cookie read or set, nothing written down of who asks. Whatever
 * is not a code of ours gets the very same bytes.
 */
@RestController
class QuestionnaireDoor {

    private static final String ALLOWED = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final NamelessReplies replies;
    private final Flood flood;

    QuestionnaireDoor(NamelessReplies replies, Flood flood) {
        this.replies = replies;
        this.flood = flood;
    }

    @GetMapping("/q/{code}")
    ResponseEntity<String> ask(@PathVariable String code, HttpServletRequest request) {
        return with(code, request, blank -> {
            var pages = new QuestionnairePage(blank);
            return blank.open() ? page(HttpStatus.OK, pages.ask()) : page(HttpStatus.GONE, pages.closed());
        });
    }

    @GetMapping("/q/{code}/merci")
    ResponseEntity<String> thank(@PathVariable String code, HttpServletRequest request) {
        return with(code, request, blank -> page(HttpStatus.OK, new QuestionnairePage(blank).thanks()));
    }

    @PostMapping("/q/{code}")
    ResponseEntity<String> answer(
            @PathVariable String code, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        return with(code, request, blank -> {
            var pages = new QuestionnairePage(blank);
            // What another site makes a browser send is nobody's answer.
            if ("cross-site".equals(request.getHeader("Sec-Fetch-Site")))
                return page(HttpStatus.FORBIDDEN, pages.ask());
            if (!flood.sheet(request.getRemoteAddr()))
                return page(HttpStatus.TOO_MANY_REQUESTS, pages.again("debrief.asked.too-many", typed));
            try {
                replies.handIn(code, name(typed), reply(typed, blank.sentences().size()));
            } catch (Refused no) {
                return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.again(no, typed));
            }
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/q/" + blank.code() + "/merci"))
                    .cacheControl(CacheControl.noStore())
                    .build();
        });
    }

    private ResponseEntity<String> with(
            String code, HttpServletRequest request, Function<Blank, ResponseEntity<String>> then) {
        var from = request.getRemoteAddr();
        if (!flood.mayTry(from)) return page(HttpStatus.TOO_MANY_REQUESTS, QuestionnairePage.tooMany());
        Blank blank;
        try {
            blank = replies.behind(code);
        } catch (Refused unknown) {
            flood.wrong(from);
            return page(HttpStatus.NOT_FOUND, QuestionnairePage.unknown());
        }
        return then.apply(blank);
    }

    /** @throws Refused when the sheet bears no name of ours */
    private static UUID name(Map<String, String> typed) {
        try {
            return UUID.fromString(typed.getOrDefault("feuille", ""));
        } catch (IllegalArgumentException odd) {
            throw new Refused("debrief.questionnaire-mark");
        }
    }

    private static Reply reply(Map<String, String> typed, int sentences) {
        var marks = new HashMap<Integer, Mark>();
        for (int sentence = 0; sentence < sentences; sentence++) {
            var mark = typed.getOrDefault("p" + sentence, "");
            if (mark.isEmpty()) continue;
            if (!mark.matches("[1-4]")) throw new Refused("debrief.questionnaire-mark");
            marks.put(sentence, Mark.of(Integer.parseInt(mark)));
        }
        return new Reply(marks, typed.getOrDefault("mot", ""));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", ALLOWED)
                .body(html);
    }
}
