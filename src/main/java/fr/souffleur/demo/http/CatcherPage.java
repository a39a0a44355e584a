package fr.souffleur.demo.http;

import fr.souffleur.common.Words;
import fr.souffleur.ui.Days;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A list that looks again by itself, and one mail in both its forms; built element by element. */
final class CatcherPage {

    private static final String PATH = "/courrier-de-demonstration";
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Words words;
    private final Days days;

    CatcherPage(Words words) {
        this.words = words;
        this.days = new Days(words.locale(), ZONE);
    }

    String all(List<CaughtMail> mails) {
        var main = main(true);
        text(main, "p", "lead", words.say("demo.mails.about"));
        if (mails.isEmpty()) text(main, "p", "none", words.say("demo.mails.none"));
        var list = main.appendElement("ol");
        for (var mail : mails) {
            var link = list.appendElement("li").appendElement("a").attr("href", PATH + "?mail=" + mail.id());
            text(link, "strong", "", mail.subject()).attr("dir", "auto");
            text(link, "span", "", mail.to());
            text(link, "time", "", days.moment(mail.at()))
                    .attr("datetime", mail.at().toString());
        }
        return html(main);
    }

    String one(CaughtMail mail) {
        var main = main(false);
        text(main, "p", "lead", mail.subject()).attr("dir", "auto");
        text(main, "p", "note", words.say("demo.mails.to", mail.to(), days.moment(mail.at())));
        if (!mail.html().isEmpty()) {
            main.appendElement("iframe")
                    .attr("title", words.say("demo.mails.html"))
                    .attr("sandbox", "allow-popups allow-popups-to-escape-sandbox")
                    .attr("srcdoc", framed(mail.html()));
            text(main, "h2", "", words.say("demo.mails.text"));
        }
        text(main, "pre", "", mail.text());
        text(main, "a", "back", words.say("demo.mails.back")).attr("href", PATH);
        return html(main);
    }

    String away() {
        var main = main(true);
        text(main, "p", "lead", words.say("demo.mails.away"));
        return html(main);
    }

    /** Links of the mail open beside this page. */
    private static String framed(String html) {
        var mail = Jsoup.parse(html);
        mail.outputSettings().prettyPrint(false);
        mail.head().prependElement("base").attr("target", "_blank");
        return mail.outerHtml();
    }

    private Element main(boolean looksAgain) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        page.expectFirst("html").attr("lang", words.locale().getLanguage());
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        if (looksAgain) head.appendElement("meta").attr("http-equiv", "refresh").attr("content", "5");
        text(head, "title", "", words.say("demo.mails.title") + " · Souffleur");
        for (var sheet : List.of("/tokens.css", "/demo.css"))
            head.appendElement("link").attr("rel", "stylesheet").attr("href", sheet);
        head.appendElement("link").attr("rel", "icon").attr("href", "/favicon.svg");
        text(page.body().appendElement("header"), "a", "", "Souffleur").attr("href", "/");
        var main = page.body().appendElement("main");
        text(main, "h1", "", words.say("demo.mails.title"));
        return main;
    }

    private static Element text(Element into, String tag, String look, String text) {
        var element = into.appendElement(tag).text(text);
        if (tag.equals("pre")) element.empty().appendText(text);
        return look.isEmpty() ? element : element.addClass(look);
    }

    private static String html(Element main) {
        return String.valueOf(main.ownerDocument());
    }
}
