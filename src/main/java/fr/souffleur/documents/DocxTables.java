package fr.souffleur.documents;

import fr.souffleur.common.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The tables of a {@link Paper} in a Word file; a scale is drawn beside its words, and said as a sentence. */
final class DocxTables {

    /** Of the page between its margins, in twentieths of a point. */
    static final int WIDTH = 9_866;

    private static final int PADDING = 113;

    private final DocxPart part;
    private final Element into;
    private final Words words;

    DocxTables(DocxPart part, Element into, Words words) {
        this.part = part;
        this.into = into;
        this.words = words;
    }

    void table(Block.Table table) {
        caption(table.caption());
        if (empty(table.rows())) return;
        var titles = table.columns().stream().map(Block.Column::title).toList();
        var laid = headed(table.caption(), titles, table.columns().stream().mapToInt(Block.Column::width));
        for (var row : table.rows())
            fill(laid, laid.row(row.stream().mapToInt(String::length).max().orElse(0)), row);
    }

    void scale(Block.Scale scale) {
        caption(scale.caption());
        if (empty(scale.positions())) return;
        int strip = (int) Math.round(DocxDrawings.STRIP_WIDTH * DocxPage.TWIPS);
        int name = (WIDTH - strip) * 54 / 100;
        var laid = new DocxTable(into, scale.caption(), name, strip, WIDTH - strip - name);
        var head = laid.head();
        DocxText.line(laid.cell(head, 0, 0), "TableHead", scale.subject());
        levels(laid.cell(head, 0, 0), scale.levels(), strip);
        DocxText.line(laid.cell(head, 2 * PADDING, 0), "TableHead", scale.place());
        for (var position : scale.positions()) {
            var row = laid.row(0);
            DocxText.line(laid.cell(row, 0, PADDING), "TableText", position.name());
            part.inline(
                    DocxText.paragraph(laid.cell(row, 0, 0), "Strip", ""),
                    DocxDrawings.strip(position, scale.levels().size()),
                    said(position, scale.levels()),
                    DocxDrawings.STRIP_WIDTH,
                    DocxDrawings.STRIP_HEIGHT);
            DocxText.line(laid.cell(row, 2 * PADDING, 0), "TableText", position.words());
        }
    }

    /** A cell to sign in under each function. */
    void signatures(Block.Signatures signatures) {
        int all = signatures.functions().size();
        if (all == 0) return;
        var widths = new int[all];
        Arrays.fill(widths, WIDTH / Math.max(2, all));
        var laid = new DocxTable(into, words.say("documents.signatures"), widths);
        laid.box();
        var head = laid.head();
        for (var function : signatures.functions())
            DocxText.line(laid.cell(head, PADDING, PADDING), "TableHead", function);
        fill(laid, laid.high(16), Collections.nCopies(all, ""));
    }

    void sheet(Block.SignatureSheet sheet) {
        caption(sheet.caption());
        int columns = sheet.columns().size();
        var laid = headed(
                sheet.caption(), sheet.columns(), IntStream.generate(() -> 1).limit(columns));
        var free = Collections.nCopies(columns, "");
        for (var row : sheet.rows())
            fill(
                    laid,
                    laid.high(9),
                    Stream.concat(row.stream(), free.stream()).limit(columns).toList());
        for (int row = 0; row < sheet.emptyRows(); row++) fill(laid, laid.high(9), free);
    }

    /** @param shares how wide the columns are among themselves */
    static int[] widths(IntStream shares) {
        var each = shares.toArray();
        int all = Math.max(1, IntStream.of(each).sum());
        return IntStream.of(each).map(it -> it * WIDTH / all).toArray();
    }

    private DocxTable headed(String caption, List<String> titles, IntStream shares) {
        var laid = new DocxTable(into, caption, widths(shares));
        var head = laid.head();
        titles.forEach(it -> DocxText.line(laid.cell(head), "TableHead", it));
        return laid;
    }

    private static void fill(DocxTable laid, Element row, List<String> cells) {
        cells.forEach(it -> DocxText.line(laid.cell(row), "TableText", it));
    }

    private void caption(String caption) {
        if (!caption.isBlank()) DocxText.line(into, "Caption", caption);
    }

    private boolean empty(List<?> rows) {
        if (rows.isEmpty()) DocxText.line(into, "Normal", "–");
        return rows.isEmpty();
    }

    /** Each level in the middle of its part of the strip. */
    private static void levels(Element cell, List<String> levels, int width) {
        var line = DocxText.paragraph(cell, "Levels", "");
        var stops = DocxText.property(line.child(0), "w:tabs");
        for (int level = 0; level < levels.size(); level++) {
            stops.appendElement("w:tab")
                    .attr("w:val", "center")
                    .attr("w:pos", String.valueOf((2 * level + 1) * width / (2 * levels.size())));
            DocxText.mark(line, "w:tab");
            DocxText.words(line, levels.get(level), List.of());
        }
    }

    private String said(Block.Position position, List<String> levels) {
        var from = levels.get(position.expectedFrom());
        var to = levels.get(position.expectedTo());
        var expected = from.equals(to) ? from : words.say("documents.scale.range", from, to);
        return words.say("documents.scale.at", position.name(), position.words(), expected);
    }
}
