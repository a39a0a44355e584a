package fr.souffleur.notices;

import fr.souffleur.common.Words;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A page in our look: ink on warm paper, no picture, nothing fetched from anywhere. Built element by element: every text is a
 * text, whatever is written in it. Styles stand in the elements, because many readers of mail drop all others.
 */
final class PageHtml {

    private static final String FONT = "font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;";
    private static final String INK = "color:#131c2e;";
    private static final String BODY = "margin:0;padding:24px 12px;background:#f5f0e5;" + INK + FONT;
    private static final String SHEET = "max-width:600px;margin:0 auto;padding:28px 28px 20px;background:#fdfaf3;"
            + "border:1px solid #d8cfbc;border-top:6px solid #131c2e;";
    private static final String TITLE = INK + "font-size:24px;line-height:1.25;font-weight:600;margin:0 0 20px;";
    private static final String PART = INK + "font-size:18px;line-height:1.35;font-weight:600;margin:28px 0 8px;"
            + "padding-top:16px;border-top:1px solid #d8cfbc;";
    private static final String TEXT = INK + "font-size:17px;line-height:1.5;margin:0 0 16px;";
    private static final String BUTTON = "display:inline-block;padding:14px 24px;background:#f5b335;color:#131c2e;"
            + "border:2px solid #131c2e;border-radius:3px;font-size:17px;font-weight:600;text-decoration:none;";
    private static final String FOOT = "color:#414c60;font-size:14px;line-height:1.5;margin:16px 0 0;";
    private static final String DARK = "@media (prefers-color-scheme: dark) { body { background: #0c121d !important; }"
            + " .sheet { background: #151e2e !important; border-color: #2e3a50 !important; }"
            + " h1, h2, p { color: #f4eee0 !important; } .foot, .foot a { color: #c2cad6 !important; } }";

    private PageHtml() {}

    /** @param stop the whole address of the link that stops such mails, empty where they are needed */
    static String of(Page page, String subject, Words words, String portal, String stop) {
        var document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false);
        document.expectFirst("html").attr("lang", words.locale().getLanguage());
        head(document.head(), subject);
        document.body().attr("style", BODY);
        var sheet = document.body().appendElement("div").addClass("sheet").attr("style", SHEET);
        text(sheet, "h1", TITLE, subject);
        page.parts().forEach(it -> part(sheet, it));
        var foot =
                text(sheet, "p", FOOT, words.say("notices.mail.foot", portal)).addClass("foot");
        foot.appendElement("br");
        if (stop.isEmpty()) foot.appendText(words.say("notices.mail.needed"));
        else text(foot, "a", "color:#414c60;", words.say("notices.mail.stop")).attr("href", stop);
        return String.valueOf(document);
    }

    private static void head(Element head, String subject) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        // Numbers and names of people are not to become links.
        head.appendElement("meta")
                .attr("name", "format-detection")
                .attr("content", "telephone=no, date=no, address=no, email=no, url=no");
        text(head, "title", "", subject);
        head.appendElement("style").appendChild(new DataNode(DARK));
    }

    private static void part(Element sheet, Page.Part part) {
        if (part.title() != null) text(sheet, "h2", PART, part.title());
        part.paragraphs().forEach(it -> text(sheet, "p", TEXT, it));
        if (part.label() == null || part.link() == null) return;
        var line = sheet.appendElement("p").attr("style", "margin:24px 0;");
        text(line, "a", BUTTON, part.label()).attr("href", part.link());
    }

    private static Element text(Element into, String tag, String style, String text) {
        var element = into.appendElement(tag).text(text);
        if (tag.matches("h1|h2|p")) element.attr("dir", "auto");
        return style.isEmpty() ? element : element.attr("style", style);
    }
}
