package fr.souffleur.ui;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A page in our look without frame or script, for who has no account. */
public final class PlainPage {

    private static final String EMBLEM = "M5 30a15 15 0 0 1 30 0h-6.5a8.5 8.5 0 0 0-17 0z";
    private static final String LAMP = "M14.5 30a5.5 5.5 0 0 1 11 0z";

    private PlainPage() {}

    /** @param sheets further style sheets, without their ending @return its main part, to be filled */
    public static Element titled(String language, String title, String... sheets) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        page.expectFirst("html").attr("lang", language);
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex, nofollow");
        text(head, "title", "", title);
        for (var sheet :
                Stream.concat(Stream.of("tokens", "seals"), Stream.of(sheets)).toList())
            head.appendElement("link").attr("rel", "stylesheet").attr("href", "/" + sheet + ".css");
        head.appendElement("link").attr("rel", "icon").attr("href", "/favicon.svg");
        brand(page.body().appendElement("header"));
        return page.body().appendElement("main");
    }

    /** A text is a text, whatever is written in it. */
    public static Element text(Element into, String tag, String look, String text) {
        var element = into.appendElement(tag).text(text);
        return look.isEmpty() ? element : element.addClass(look);
    }

    public static String html(Element main) {
        return String.valueOf(main.ownerDocument());
    }

    private static void brand(Element header) {
        var drawing = header.appendElement("svg").attr("viewBox", "0 0 40 40").attr("aria-hidden", "true");
        drawing.appendElement("path").attr("d", EMBLEM).attr("fill", "currentColor");
        drawing.appendElement("path").attr("d", LAMP).addClass("lamp");
        drawing.appendElement("rect")
                .attr("x", "1")
                .attr("y", "32")
                .attr("width", "38")
                .attr("height", "2.6")
                .attr("fill", "currentColor");
        text(header, "span", "", "Souffleur");
    }
}
