package fr.souffleur.documents;

import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final int NARROWEST = 8;
    private static final int EMPTY = 16;
    private static final int WIDEST = 40;

    private final int level;

    PaperProse(int level) {
        this.level = level;
    }

    void lay(Element into, String html) {
        var clean = Jsoup.parseBodyFragment(Jsoup.clean(html, ALLOWED)).body();
        clean.select("th").attr("scope", "col");
        clean.select("table").forEach(PaperProse::share);
        for (var line : clean.select("p, li")) if (line.text().contains(TO_WRITE)) line.addClass("write");
        for (var heading : clean.select("h1, h2, h3, h4, h5, h6")) heading.tagName("h" + Math.min(level + 1, 6));
        clean.traverse((node, _) -> {
            if (node instanceof TextNode words) words.text(Glyphs.shown(words.getWholeText()));
        });
        var prose = into.appendElement("div").addClass("prose");
        for (var child : clean.childNodesCopy()) prose.appendChild(child);
    }

    /** Columns as wide as what stands in them asks for; a table of one empty row is a place to write in. */
    private static void share(Element table) {
        var rows = table.select("tbody tr");
        if (rows.size() == 1 && rows.text().isBlank()) table.addClass("open");
        var heads = table.select("thead th");
        var widths = new int[heads.size()];
        for (int at = 0; at < widths.length; at++) {
            int longest = 0;
            for (var row : rows)
                if (at < row.childrenSize())
                    longest = Math.max(longest, row.child(at).text().length());
            int asked = longest == 0 ? EMPTY : Math.clamp(longest, NARROWEST, WIDEST);
            widths[at] = Math.max(asked, Math.min(longestWord(heads.get(at).text()) + 2, WIDEST));
        }
        int all = IntStream.of(widths).sum();
        for (int at = 0; at < widths.length; at++)
            heads.get(at).attr("style", "width: " + 100 * widths[at] / all + "%");
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }
}
