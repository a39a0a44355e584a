package fr.souffleur.documents;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The sheet of a Word file (A4), and where it runs in two columns for a while. Lengths in twentieths of a point. */
final class DocxSections {

    private DocxSections() {}

    /** Whether one column can end with this; a table has no place to say so. */
    static boolean canEnd(@Nullable Element block) {
        return block != null && block.tagName().equals("w:p");
    }

    /** Two columns, from after {@code above} to {@code last}: one begins with {@code left}, the other with {@code right}. */
    static void columns(Element above, Element left, Element right, Element last) {
        space(above, "after", 369);
        for (var first : new Element[] {left, right}) {
            space(first, "before", 0);
            underline(first);
        }
        var form = above.child(0);
        if (form.children().stream().noneMatch(it -> it.tagName().equals("w:sectPr"))) section(form, 1);
        right.child(0).after("<w:r><w:br w:type=\"column\"/></w:r>");
        section(last.child(0), 2);
    }

    /** @param side before or after, instead of what the style has there */
    static void space(Element paragraph, String side, int width) {
        DocxText.property(paragraph.child(0), "w:spacing").attr("w:" + side, String.valueOf(width));
    }

    private static void underline(Element paragraph) {
        DocxText.property(paragraph.child(0), "w:pBdr")
                .appendElement("w:bottom")
                .attr("w:val", "single")
                .attr("w:sz", "9")
                .attr("w:space", "3")
                .attr("w:color", "111111");
    }

    /** What is said of the words that end here. */
    static void section(Element into, int columns) {
        var section = into.appendElement("w:sectPr");
        for (var edge : new String[] {"header", "footer"})
            section.appendElement("w:" + edge + "Reference")
                    .attr("w:type", "default")
                    .attr("r:id", edge);
        section.appendElement("w:type").attr("w:val", "continuous");
        section.appendElement("w:pgSz").attr("w:w", "11906").attr("w:h", "16838");
        section.appendElement("w:pgMar")
                .attr("w:top", "1361")
                .attr("w:right", "1020")
                .attr("w:bottom", "1191")
                .attr("w:left", "1020")
                .attr("w:header", "397")
                .attr("w:footer", "510")
                .attr("w:gutter", "0");
        var shape = section.appendElement("w:cols").attr("w:space", "567");
        if (columns > 1) shape.attr("w:num", String.valueOf(columns));
    }
}
