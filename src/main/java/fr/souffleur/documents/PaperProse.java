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

    private final int level;

    PaperProse(int level) {
        this.level = level;
    }

    void lay(Element into, String html) {
        var clean = Jsoup.parseBodyFragment(Jsoup.clean(html, ALLOWED)).body();
        clean.select("th").attr("scope", "col");
        for (var heading : clean.select("h1, h2, h3, h4, h5, h6")) heading.tagName("h" + Math.min(level + 1, 6));
        clean.traverse((node, _) -> {
            if (node instanceof TextNode words) words.text(Glyphs.shown(words.getWholeText()));
        });
        var prose = into.appendElement("div").addClass("prose");
        for (var child : clean.childNodesCopy()) prose.appendChild(child);
    }
}
