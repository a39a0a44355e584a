package fr.souffleur.debrief.http;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.questionnaire.Mark;
import fr.souffleur.debrief.questionnaire.NamelessReplies.Blank;
import fr.souffleur.debrief.questionnaire.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The public pages of the questionnaire, built element by element: every text is a text, whatever is written in it. */
final class QuestionnairePage {

    private final Blank blank;
    private final Words words;

    QuestionnairePage(Blank blank) {
        this.blank = blank;
        this.words = Words.in(blank.language());
    }

    /** Before one knows which exercise it is, in the language of the portal. */
    static String unknown() {
        return alone("debrief.asked.unknown");
    }

    static String tooMany() {
        return alone("debrief.asked.too-many");
    }

    private static String alone(String why) {
        var words = Words.in(Locale.FRENCH);
        var main = main(words, words.say("debrief.asked.title"));
        text(main, "h1", "", words.say("debrief.asked.title"));
        text(main, "p", "lead", words.say(why));
        return html(main);
    }

    String ask() {
        return form("", Map.of());
    }

    /** The same sheet with what was filled in, and why it was not taken. */
    String again(Refused no, Map<String, String> typed) {
        return form(words.say(no), typed);
    }

    String again(String why, Map<String, String> typed) {
        return form(words.say(why), typed);
    }

    String closed() {
        return said("debrief.asked.closed");
    }

    String thanks() {
        return said("debrief.asked.thanks");
    }

    private String said(String key) {
        var main = page();
        text(main, "p", "lead", words.say(key));
        if (key.endsWith("thanks")) {
            main.attr("data-answered", blank.code());
            text(main, "p", "note", words.say("debrief.asked.kept"));
        }
        return html(main);
    }

    private Element page() {
        var main = main(words, words.say("debrief.asked.title"));
        text(main, "p", "exo", words.say("documents.exercise"));
        text(main, "h1", "", words.say("debrief.asked.title"));
        text(main, "p", "note", blank.title());
        return main;
    }

    private String form(String why, Map<String, String> typed) {
        var main = page();
        text(main, "p", "lead", words.say("debrief.asked.lead"));
        var answered = text(main, "p", "state waiting", words.say("debrief.asked.again"));
        answered.attr("hidden", true).attr("data-code", blank.code());
        if (!why.isEmpty()) text(main, "p", "state ended", why).attr("role", "alert");
        var form = main.appendElement("form").attr("method", "post").attr("action", "/q/" + blank.code());
        hidden(form, typed);
        for (int sentence = 0; sentence < blank.sentences().size(); sentence++) sentence(form, sentence, typed);
        remark(form, typed);
        text(form, "button", "", words.say("debrief.asked.send")).attr("type", "submit");
        for (var promise : List.of("debrief.asked.kept", "debrief.asked.once"))
            text(main, "p", "note", words.say(promise));
        return html(main);
    }

    private void hidden(Element form, Map<String, String> typed) {
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "feuille")
                .attr("value", typed.getOrDefault("feuille", blank.name().toString()));
    }

    private void sentence(Element form, int sentence, Map<String, String> typed) {
        var name = "p" + sentence;
        var box = form.appendElement("fieldset");
        text(box, "legend", "", blank.sentences().get(sentence));
        var choices = box.appendElement("div").addClass("choices");
        for (var mark : Mark.values()) {
            var label = choices.appendElement("label");
            label.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", name)
                    .attr("value", String.valueOf(mark.number()))
                    .attr("checked", typed.getOrDefault(name, "").equals(String.valueOf(mark.number())));
            text(label, "span", "", words.say(mark.key()));
        }
    }

    private void remark(Element form, Map<String, String> typed) {
        text(form, "label", "", words.say("debrief.asked.remark")).attr("for", "mot");
        form.appendElement("textarea")
                .attr("id", "mot")
                .attr("name", "mot")
                .attr("rows", "3")
                .attr("maxlength", String.valueOf(Reply.LONGEST))
                .attr("aria-describedby", "mot-aide")
                .text(typed.getOrDefault("mot", ""));
        text(form, "p", "note", words.say("debrief.asked.remark-help")).attr("id", "mot-aide");
    }

    private static Element main(Words words, String title) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        page.expectFirst("html").attr("lang", words.locale().getLanguage());
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex, nofollow");
        text(head, "title", "", title + " · Souffleur");
        for (var sheet : List.of("/tokens.css", "/seals.css", "/questionnaire.css"))
            head.appendElement("link").attr("rel", "stylesheet").attr("href", sheet);
        head.appendElement("link").attr("rel", "icon").attr("href", "/favicon.svg");
        head.appendElement("script").attr("src", "/questionnaire.js").attr("defer", true);
        return page.body().appendElement("main");
    }

    private static Element text(Element into, String tag, String look, String text) {
        var element = into.appendElement(tag).text(text);
        for (var name : look.split(" ")) if (!name.isEmpty()) element.addClass(name);
        return element;
    }

    private static String html(Element main) {
        return String.valueOf(main.ownerDocument());
    }
}
