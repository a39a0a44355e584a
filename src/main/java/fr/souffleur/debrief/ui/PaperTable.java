package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.souffleur.documents.Block;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;
import java.util.List;

/** A table of a paper on screen; on a narrow one it scrolls by itself. */
class PaperTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final List<NativeTableHeaderCell> heads = new ArrayList<>();

    PaperTable(Block.Table it) {
        this(it.caption(), it.columns().stream().map(Block.Column::title).toList());
        int all = it.columns().stream().mapToInt(Block.Column::width).sum();
        for (int at = 0; at < heads.size(); at++)
            heads.get(at).getStyle().setWidth(100 * it.columns().get(at).width() / all + "%");
        it.rows().forEach(this::row);
    }

    PaperTable(Block.SignatureSheet it) {
        this(it.caption(), it.columns());
        it.rows().forEach(this::row);
    }

    /** The words of each place; the dot of the drawing stands beside them. */
    PaperTable(Block.Scale it) {
        this(
                it.caption(),
                List.of(
                        it.subject(),
                        it.levels().getFirst() + " → " + it.levels().getLast(),
                        it.place()));
        for (var position : it.positions()) {
            var row = start(position.name());
            var track = Tags.div("track");
            track.getElement().setAttribute("aria-hidden", "true");
            double step = 100.0 / it.levels().size();
            var expected = Tags.div("expected");
            expected.getStyle()
                    .set("left", position.expectedFrom() * step + "%")
                    .set("width", (position.expectedTo() + 1 - position.expectedFrom()) * step + "%");
            track.add(expected);
            var at = position.at();
            if (at != null) {
                var dot = Tags.div("dot");
                dot.getStyle().set("left", (at + 0.5) * step + "%");
                track.add(dot);
            }
            row.add(new NativeTableCell(track), new NativeTableCell(position.words()));
        }
    }

    private PaperTable(String caption, List<String> columns) {
        addClassName("tablebox");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
            head.add(cell);
        }
        table.getHead().add(head);
        add(table);
    }

    private void row(List<String> texts) {
        var row = start(texts.getFirst());
        for (var text : texts.subList(1, texts.size())) {
            var cell = new NativeTableCell(text);
            cell.addClassName("typed");
            row.add(cell);
        }
    }

    private NativeTableRow start(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "row");
        cell.addClassName("typed");
        var row = new NativeTableRow(cell);
        table.getBody().add(row);
        return row;
    }
}
