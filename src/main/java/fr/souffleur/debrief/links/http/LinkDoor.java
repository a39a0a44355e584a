package fr.souffleur.debrief.links.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.ReportPaper;
import fr.souffleur.debrief.links.Link;
import fr.souffleur.debrief.links.Links;
import fr.souffleur.debrief.links.Links.Opened;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.Watermark;
import fr.souffleur.ui.PublicAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where somebody without an account reads a report. Looking opens nothing, because programs follow the links of a mail;
 * pressing the button does, and is told to the structure. Whatever is no link of ours gets the very same page.
 */
@RestController
class LinkDoor {

    private final Links links;
    private final WrongLinks wrong;
    private final Clock clock;

    LinkDoor(Links links, WrongLinks wrong, Clock clock) {
        this.links = links;
        this.wrong = wrong;
        this.clock = clock;
    }

    @GetMapping("/r/{letters}")
    ResponseEntity<String> look(@PathVariable String letters, HttpServletRequest request) {
        var page = page(request);
        if (!wrong.has(request.getRemoteAddr()))
            return PublicAnswer.html(HttpStatus.TOO_MANY_REQUESTS, page.alone("debrief.link.later"));
        var link = links.look(letters);
        if (link.isEmpty()) return unknown(request, page);
        return link.get().state(clock.instant()) == Link.State.OPEN
                ? PublicAnswer.html(HttpStatus.OK, page.offer(link.get()))
                : PublicAnswer.html(HttpStatus.GONE, page.alone("debrief.link.gone"));
    }

    @PostMapping("/r/{letters}")
    ResponseEntity<?> read(@PathVariable String letters, HttpServletRequest request) {
        var page = page(request);
        if (!wrong.has(request.getRemoteAddr()))
            return PublicAnswer.html(HttpStatus.TOO_MANY_REQUESTS, page.alone("debrief.link.later"));
        try {
            var opened = links.open(letters);
            return opened.isEmpty() ? unknown(request, page) : file(opened.get());
        } catch (Refused over) {
            return PublicAnswer.html(HttpStatus.GONE, page.alone("debrief.link.gone"));
        }
    }

    /** Shown in the browser, its reader's name on every page. */
    private static ResponseEntity<byte[]> file(Opened opened) {
        var report = opened.report();
        var words = Words.in(report.language());
        var mark = words.say("debrief.link.mark", opened.link().reader());
        var pdf = Watermark.on(Pdf.of(ReportPaper.of(report)), mark);
        var disposition = ContentDisposition.inline()
                .filename(words.say("debrief.page.file") + ".pdf")
                .build();
        return PublicAnswer.quiet(ResponseEntity.ok())
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }

    private ResponseEntity<String> unknown(HttpServletRequest request, LinkPage page) {
        wrong.spend(request.getRemoteAddr());
        return PublicAnswer.html(HttpStatus.NOT_FOUND, page.alone("debrief.link.unknown"));
    }

    private static LinkPage page(HttpServletRequest request) {
        return new LinkPage(PublicAnswer.words(request));
    }
}
