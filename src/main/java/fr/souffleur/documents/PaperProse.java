package fr.souffleur.documents;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/** Safe HTML on paper: only words and their structure pass, and headings go below the one they stand under. */
final class PaperProse {

    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "em", "strong", "del", "ul", "ol", "li", "blockquote", "code", "pre", "br", "span")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("span", "class");

    /** How kits print a place to write on. */
    private static final String TO_WRITE = "……";

    private final int level;

    PaperProse(int level) {
        this.level = level;
    }

    Element lay(Element into, String html) {
        var clean = clean(html);
        clean.select("th").attr("scope", "col");
        clean.select("table").forEach(PaperProse::table);
        for (var line : clean.select("p, li")) if (line.text().contains(TO_WRITE)) line.addClass("write");
        for (var heading : clean.select("h1, h2, h3, h4, h5, h6")) heading.tagName("h" + Math.min(level + 1, 6));
        clean.traverse((node, _) -> {
            if (node instanceof TextNode words) words.text(Glyphs.shown(words.getWholeText()));
        });
        var prose = into.appendElement("div").addClass("prose");
        for (var child : clean.childNodesCopy()) prose.appendChild(child);
        return prose;
    }

    static Element clean(String html) {
        return Jsoup.parseBodyFragment(Jsoup.clean(html, ALLOWED)).body();
    }

    /** Empty rows are there to write in. */
    private static void table(Element table) {
        var rows = table.select("tbody tr");
        if (rows.text().isBlank()) table.addClass(rows.size() == 1 ? "open" : "free");
        ColumnWidths.share(table);
    }
}
