package fr.souffleur.seals.http;

import static fr.souffleur.ui.PlainPage.html;
import static fr.souffleur.ui.PlainPage.text;

import fr.souffleur.common.Words;
import fr.souffleur.seals.Reading;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.Seals;
import fr.souffleur.seals.StatementReader;
import fr.souffleur.ui.PlainPage;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jsoup.nodes.Element;

/** The public pages, built element by element: every text is a text, whatever is written in it. */
final class CheckPage {

    /** What somebody wanted to know about the name on it. */
    enum Named {
        NOT_ASKED,
        NOTHING,
        YES,
        NO
    }

    private final Words words;

    CheckPage(Words words) {
        this.words = words;
    }

    /** A field to type a code in. */
    String question() {
        var main = page("seals.check.title");
        text(main, "h1", "", say("seals.check.title"));
        text(main, "p", "lead", say("seals.check.what"));
        form(main);
        return html(main);
    }

    /** The one answer to all that leads nowhere; what was typed does not come back. */
    String unknown() {
        var main = page("seals.check.unknown");
        state(main, "waiting", "–", say("seals.check.unknown"));
        text(main, "h1", "", say("seals.check.title"));
        text(main, "p", "lead", say("seals.check.unknown-why"));
        form(main);
        return html(main);
    }

    String later(String why) {
        var main = page("seals.check.title");
        text(main, "h1", "", say("seals.check.title"));
        text(main, "p", "lead", say(why));
        return html(main);
    }

    String found(Sealed sealed, StatementReader reader, Named named, Seals seals, Instant now) {
        var reading = reader.read(sealed.text(), words);
        var main = page("seals.check.title");
        standing(main, sealed, reading, now);
        text(main, "h1", "", reading.title());
        text(main, "p", "lead", reading.lead()).attr("dir", "auto");
        ReadingParts.facts(main, reading);
        if (reader.named()) NameForm.in(main, named, words);
        ReadingParts.table(main, reading);
        reading.notes().forEach(it -> text(main, "p", "note", it));
        proof(main, sealed, reading.zone(), seals);
        return html(main);
    }

    private void standing(Element main, Sealed sealed, Reading reading, Instant now) {
        var changed = sealed.changedAt();
        var until = reading.until();
        var since = changed == null ? "" : date(changed, reading.zone());
        var last = until == null ? "" : date(until, reading.zone());
        var key = "seals.check." + sealed.use().word();
        switch (sealed.standing(until, now)) {
            case VALID -> state(main, "valid", "✓", say(key + ".valid", last));
            case EXPIRED -> state(main, "ended", "–", say(key + ".expired", last));
            case WITHDRAWN -> state(main, "ended", "✕", say(key + ".withdrawn", since));
            case REPLACED -> state(main, "ended", "→", say(key + ".replaced", since));
        }
    }

    static void state(Element main, String look, String sign, String words) {
        var state = main.appendElement("p").addClass("state").addClass(look);
        text(state, "span", "sign", sign).attr("aria-hidden", "true");
        text(state, "strong", "", words);
    }

    private void proof(Element main, Sealed sealed, ZoneId zone, Seals seals) {
        text(main, "h2", "", say("seals.check.proof"));
        var list = main.appendElement("dl");
        ReadingParts.entry(list, say("seals.check.issued"), date(sealed.issuedAt(), zone));
        ReadingParts.entry(list, say("seals.check.issuer"), seals.issuer());
        ReadingParts.entry(list, say("seals.check.key"), sealed.keyId());
        ReadingParts.entry(list, say("seals.check.keys"), seals.keysAddress(sealed.use()));
        text(main, "p", "note", say("seals.check.verified"));
    }

    private void form(Element main) {
        var form = main.appendElement("form").attr("method", "get").attr("action", "/v");
        text(form, "label", "", say("seals.check.code")).attr("for", "code");
        form.appendElement("input")
                .attr("id", "code")
                .attr("name", "code")
                .attr("autocomplete", "off")
                .attr("autocapitalize", "characters")
                .attr("spellcheck", "false")
                .attr("maxlength", "100")
                .attr("required", "required")
                .attr("aria-describedby", "shape");
        text(form, "p", "note", say("seals.check.shape")).id("shape");
        text(form, "button", "", say("seals.check.go"));
    }

    private Element page(String title) {
        return PlainPage.titled(words.locale().getLanguage(), say(title) + " · Souffleur");
    }

    private String date(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(at.atZone(zone));
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
