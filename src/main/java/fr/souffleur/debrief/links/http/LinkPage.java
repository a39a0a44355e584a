package fr.souffleur.debrief.links.http;

import static fr.souffleur.ui.PlainPage.html;
import static fr.souffleur.ui.PlainPage.text;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.links.Link;
import fr.souffleur.ui.PlainPage;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jsoup.nodes.Element;

/** The page before the report: what it is, until when, and the button that opens it. Nothing of the structure stands on it. */
record LinkPage(Words words) {

    String offer(Link link) {
        var main = page("debrief.link.title");
        text(main, "h1", "", words.say("debrief.link.title"));
        text(main, "p", "lead", words.say("debrief.link.for", link.reader())).attr("dir", "auto");
        text(main, "p", "", words.say("debrief.link.restricted"));
        main.appendElement("form")
                .attr("method", "post")
                .appendElement("button")
                .text(words.say("debrief.link.read"));
        var until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(link.endsAt().atZone(ZoneOffset.UTC));
        text(main, "p", "note", words.say("debrief.link.until", until));
        return html(main);
    }

    /** @param key of a title; its sentence has the same with {@code -why} */
    String alone(String key) {
        var main = page(key);
        text(main, "h1", "", words.say(key));
        text(main, "p", "lead", words.say(key + "-why"));
        return html(main);
    }

    private Element page(String title) {
        return PlainPage.titled(words.locale().getLanguage(), words.say(title) + " · Souffleur");
    }
}
