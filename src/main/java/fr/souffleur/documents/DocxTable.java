package fr.souffleur.documents;

import java.util.List;
import org.jsoup.nodes.Element;

/** One table of a Word file while it is laid, cell after cell; lengths in twentieths of a point. */
final class DocxTable {

    /** A row with more signs than this may be longer than a page: it may go on on the next. */
    private static final int WHOLE = 1_200;

    private static final int TIGHT = 57;

    private final Element table;
    private final int[] widths;

    /** Two tables without a line between them would be read as one. @param caption said by a screen reader, or empty */
    DocxTable(Element into, String caption, int... widths) {
        this.widths = widths;
        var above = into.lastElementChild();
        if (above != null && above.tagName().equals("w:tbl")) DocxText.paragraph(into, "Strip", "");
        table = into.appendElement("w:tbl");
        var form = table.appendElement("w:tblPr");
        value(form, "w:tblStyle", "PaperTable");
        form.appendElement("w:tblW").attr("w:w", String.valueOf(all())).attr("w:type", "dxa");
        form.appendElement("w:tblLayout").attr("w:type", "fixed");
        form.appendElement("w:tblLook")
                .attr("w:val", "06A0")
                .attr("w:firstRow", "1")
                .attr("w:lastRow", "0")
                .attr("w:firstColumn", "1")
                .attr("w:lastColumn", "0")
                .attr("w:noHBand", "1")
                .attr("w:noVBand", "1");
        if (!caption.isBlank()) value(form, "w:tblCaption", DocxText.oneLine(caption));
        var grid = table.appendElement("w:tblGrid");
        for (int width : widths) grid.appendElement("w:gridCol").attr("w:w", String.valueOf(width));
    }

    /** The row of headings, which returns on every page. */
    Element head() {
        var row = table.appendElement("w:tr");
        var form = row.appendElement("w:trPr");
        form.appendElement("w:cantSplit");
        form.appendElement("w:tblHeader");
        return row;
    }

    /** @param signs in its longest cell: a row that one page can hold stays on it */
    Element row(int signs) {
        var row = table.appendElement("w:tr");
        if (signs <= WHOLE) row.appendElement("w:trPr").appendElement("w:cantSplit");
        return row;
    }

    /** @param millimetres that it has at least */
    Element high(double millimetres) {
        var row = row(0);
        row.child(0)
                .appendElement("w:trHeight")
                .attr("w:val", String.valueOf(Math.round(millimetres * DocxPage.TWIPS)))
                .attr("w:hRule", "atLeast");
        return row;
    }

    /** The next cell of a row. */
    Element cell(Element row) {
        var before = row.children().stream().filter(it -> it.tagName().equals("w:tc"));
        int at = (int) before.count();
        var cell = row.appendElement("w:tc");
        cell.appendElement("w:tcPr")
                .appendElement("w:tcW")
                .attr("w:w", String.valueOf(widths[at]))
                .attr("w:type", "dxa");
        return cell;
    }

    /** The next cell, its words in the middle of its height, with these margins on its sides. */
    Element cell(Element row, int left, int right) {
        var cell = cell(row);
        var margins = cell.child(0).appendElement("w:tcMar");
        margin(margins, "w:top", TIGHT);
        margin(margins, "w:left", left);
        margin(margins, "w:bottom", TIGHT);
        margin(margins, "w:right", right);
        value(cell.child(0), "w:vAlign", "center");
        return cell;
    }

    /** A line round each cell. */
    void box() {
        var borders = DocxText.property(table.child(0), "w:tblBorders");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV"))
            value(borders, "w:" + side, "single")
                    .attr("w:sz", "4")
                    .attr("w:space", "0")
                    .attr("w:color", "888888");
    }

    private int all() {
        int all = 0;
        for (int width : widths) all += width;
        return all;
    }

    private static void margin(Element margins, String side, int width) {
        margins.appendElement(side).attr("w:w", String.valueOf(width)).attr("w:type", "dxa");
    }

    private static Element value(Element into, String name, String value) {
        return into.appendElement(name).attr("w:val", value);
    }
}
