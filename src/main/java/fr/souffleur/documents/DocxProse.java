package fr.souffleur.documents;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Safe HTML from {@link Markdown} in a Word file: its words, its structure, and nothing else. */
final class DocxProse {

    private final Element body;
    private final DocxLists lists;
    private final int level;

    DocxProse(Element body, DocxLists lists, int level) {
        this.body = body;
        this.lists = lists;
        this.level = level;
    }

    void lay(String html) {
        lay(PaperProse.clean(html), "Normal", -1);
    }

    /** @param running the style of running words here @param depth of the list around, or -1 */
    private void lay(Element from, String running, int depth) {
        for (var node : from.childNodes())
            if (node instanceof Element element) block(element, running, depth);
            else if (node instanceof TextNode words && !words.isBlank())
                inline(DocxText.paragraph(body, running, words.text()), node, List.of());
    }

    private void block(Element element, String running, int depth) {
        switch (element.normalName()) {
            case "ul" -> items(element, lists.dashes(), depth + 1);
            case "ol" -> items(element, lists.numbers(), depth + 1);
            case "blockquote" -> lay(element, "Quote", depth);
            case "pre" -> line(element, "HTMLPreformatted");
            case "table" -> table(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> line(element, DocxBlocks.style(level + 1));
            default -> line(element, running);
        }
    }

    private void line(Element element, String style) {
        if (!element.text().isBlank()) inlineAll(DocxText.paragraph(body, style, element.text()), element, List.of());
    }

    /** The first words of an item stand on its line; what follows stands under it. */
    private void items(Element list, DocxLists.List kind, int depth) {
        for (var item : list.children()) {
            var line = kind.item(body, depth, item.text());
            boolean begun = false;
            for (var node : item.childNodes()) {
                boolean block = node instanceof Element element && element.isBlock();
                if (!block) inline(line, node, List.of());
                else if (!begun && node.nameIs("p")) inlineAll(line, (Element) node, List.of());
                else block((Element) node, "ListContinue", depth);
                begun |= block || !(node instanceof TextNode words && words.isBlank());
            }
        }
    }

    private void table(Element table) {
        var heads = table.select("thead th");
        if (heads.isEmpty()) return;
        var laid = new DocxTable(body, "", DocxTables.widths(ColumnWidths.of(table)));
        var head = laid.head();
        for (var cell : heads)
            inlineAll(DocxText.paragraph(laid.cell(head), "TableHead", cell.text()), cell, List.of());
        for (var cells : table.select("tbody tr")) {
            var row = laid.row(cells.children().stream()
                    .mapToInt(it -> it.text().length())
                    .max()
                    .orElse(0));
            for (var cell : cells.children())
                inlineAll(DocxText.paragraph(laid.cell(row), "TableText", cell.text()), cell, List.of());
        }
    }

    private static void inlineAll(Element paragraph, Element from, List<String> looks) {
        from.childNodes().forEach(it -> inline(paragraph, it, looks));
    }

    private static void inline(Element paragraph, Node node, List<String> looks) {
        if (node instanceof TextNode words) DocxText.words(paragraph, shown(words), looks);
        else if (node instanceof Element element)
            switch (element.normalName()) {
                case "br" -> DocxText.mark(paragraph, "w:br");
                case "strong" -> inlineAll(paragraph, element, and(looks, "w:b", "w:bCs"));
                case "em" -> inlineAll(paragraph, element, and(looks, "w:i", "w:iCs"));
                case "del" -> inlineAll(paragraph, element, and(looks, "w:strike"));
                case "code" -> inlineAll(paragraph, element, and(looks, "style:HTMLCode"));
                case "span" -> inlineAll(paragraph, element, and(looks, "style:Missing"));
                default -> inlineAll(paragraph, element, looks);
            }
    }

    private static List<String> and(List<String> looks, String... more) {
        var all = new ArrayList<>(looks);
        all.addAll(List.of(more));
        return all;
    }

    /** Outside of preformatted words, a line end of the source is a space, and none at all after a line end of the text. */
    private static String shown(TextNode words) {
        var text = words.getWholeText();
        var around = words.parent() instanceof Element it ? it : null;
        if (around == null || around.closest("pre") != null) return text.stripTrailing();
        var folded = text.replaceAll("[ \\t\\r\\n]+", " ");
        if (ends(words.previousSibling(), around)) folded = folded.stripLeading();
        return ends(words.nextSibling(), around) ? folded.stripTrailing() : folded;
    }

    /** Whether a line begins or ends there, so that a space has nothing to part. */
    private static boolean ends(@Nullable Node beside, Element around) {
        if (beside == null) return around.isBlock();
        return beside.nameIs("br") || beside instanceof Element element && element.isBlock();
    }
}
