package fr.souffleur.documents;

import static fr.souffleur.documents.PaperPage.text;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tables on paper: heads that return on every page, rows that stay whole, and scales drawn beside their words. */
final class PaperTables {

    private final Element into;

    PaperTables(Element into) {
        this.into = into;
    }

    void table(Block.Table table) {
        if (table.rows().isEmpty()) {
            caption(table.caption());
            empty(table.rows());
            return;
        }
        var body = headed(table.caption(), table.columns()).appendElement("tbody");
        for (var row : table.rows()) {
            var line = body.appendElement("tr");
            for (int at = 0; at < row.size(); at++)
                text(at == 0 ? line.appendElement("th").attr("scope", "row") : line.appendElement("td"), row.get(at));
        }
    }

    /** A table with its caption and its heads, and no row yet. */
    Element headed(String caption, List<Block.Column> columns) {
        caption(caption);
        int all = columns.stream().mapToInt(Block.Column::width).sum();
        var table = into.appendElement("table");
        var head = table.appendElement("thead").appendElement("tr");
        for (var column : columns)
            text(head(head), column.title()).attr("style", "width: " + 100 * column.width() / all + "%");
        return table;
    }

    private void caption(String caption) {
        if (!caption.isEmpty()) text(into.appendElement("p").addClass("caption"), caption);
    }

    /** Four worded levels are a strip each; the mark stands in one or between two. */
    void scale(Block.Scale scale) {
        text(into.appendElement("p").addClass("caption"), scale.caption());
        if (empty(scale.positions())) return;
        var table = into.appendElement("table").addClass("scale");
        var head = table.appendElement("thead").appendElement("tr");
        text(head(head).addClass("name"), scale.subject());
        var levels = head(head).addClass("levels");
        scale.levels().forEach(it -> text(levels.appendElement("span").addClass("level"), it));
        text(head(head).addClass("words"), scale.place());
        var body = table.appendElement("tbody");
        for (var position : scale.positions()) {
            var row = body.appendElement("tr");
            text(row.appendElement("th").attr("scope", "row"), position.name());
            strip(
                    row.appendElement("td").addClass("strip"),
                    position,
                    scale.levels().size());
            text(row.appendElement("td"), position.words());
        }
    }

    private static void strip(Element cell, Block.Position position, int levels) {
        var strip = cell.appendElement("div").addClass("track");
        double step = 100.0 / levels;
        double from = position.expectedFrom() * step;
        double to = (position.expectedTo() + 1) * step;
        strip.appendElement("div")
                .addClass("expected")
                .attr("style", "left: " + percent(from) + "; width: " + percent(to - from));
        var at = position.at();
        if (at != null) strip.appendElement("div").addClass("dot").attr("style", "left: " + percent((at + 0.5) * step));
    }

    void sheet(Block.SignatureSheet sheet) {
        text(into.appendElement("p").addClass("caption"), sheet.caption());
        var table = into.appendElement("table").addClass("sheet");
        var head = table.appendElement("thead").appendElement("tr");
        sheet.columns().forEach(it -> text(head(head), it));
        var body = table.appendElement("tbody");
        sheet.rows().forEach(it -> row(body, it, sheet.columns().size()));
        for (int row = 0; row < sheet.emptyRows(); row++)
            row(body, List.of(), sheet.columns().size());
    }

    /** A table without rows would be a lie to a screen reader: its caption and a dash stand for it. */
    private boolean empty(List<?> rows) {
        if (rows.isEmpty()) into.appendElement("p").text("–");
        return rows.isEmpty();
    }

    private static void row(Element body, List<String> known, int columns) {
        var row = body.appendElement("tr");
        for (int at = 0; at < columns; at++) text(row.appendElement("td"), at < known.size() ? known.get(at) : "");
    }

    private static Element head(Element row) {
        return row.appendElement("th").attr("scope", "col");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
