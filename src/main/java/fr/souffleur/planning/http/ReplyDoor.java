package fr.souffleur.planning.http;

import fr.souffleur.common.Refused;
import fr.souffleur.planning.invites.Answer;
import fr.souffleur.planning.invites.Replies;
import fr.souffleur.ui.PublicAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where somebody invited answers, without any account. Looking changes nothing, because programs follow the links of a mail;
 * pressing a button does. Whatever is no link of ours gets the very same page.
 */
@RestController
class ReplyDoor {

    private final Replies replies;
    private final WrongLinks wrongLinks;

    ReplyDoor(Replies replies, WrongLinks wrongLinks) {
        this.replies = replies;
        this.wrongLinks = wrongLinks;
    }

    @GetMapping("/i/{link}")
    ResponseEntity<String> ask(@PathVariable String link, HttpServletRequest request) {
        var page = page(request);
        return found(request, page, () -> replies.look(link), it -> page.question(it, Optional.empty()));
    }

    @PostMapping("/i/{link}")
    ResponseEntity<String> answer(
            @PathVariable String link,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String remark,
            HttpServletRequest request) {
        var page = page(request);
        var chosen = List.of(Answer.values()).stream()
                .filter(it -> it.name().equals(answer))
                .findFirst();
        if (chosen.isEmpty()) return ask(link, request);
        try {
            return found(request, page, () -> replies.answer(link, seen, chosen.get(), remark), page::thanks);
        } catch (Refused no) {
            return found(request, page, () -> replies.look(link), it -> page.question(it, Optional.of(no)));
        }
    }

    private ResponseEntity<String> found(
            HttpServletRequest request,
            ReplyPage page,
            Supplier<Optional<Replies.Question>> looking,
            Function<Replies.Question, String> showing) {
        var from = request.getRemoteAddr();
        if (!wrongLinks.has(from)) return html(HttpStatus.TOO_MANY_REQUESTS, page.later());
        var question = looking.get();
        if (question.isPresent()) return html(HttpStatus.OK, showing.apply(question.get()));
        wrongLinks.spend(from);
        return html(HttpStatus.NOT_FOUND, page.unknown());
    }

    private static ResponseEntity<String> html(HttpStatus status, String html) {
        return PublicAnswer.html(status, html);
    }

    private static ReplyPage page(HttpServletRequest request) {
        return new ReplyPage(PublicAnswer.words(request));
    }
}
