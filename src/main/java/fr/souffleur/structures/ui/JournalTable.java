package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.acts.Told;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.List;

/** Acts as rows: when, who, what, and on which exercise. */
class JournalTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final StructureId structure;
    private final transient Days days;

    JournalTable(StructureId structure, List<Told> lines, Days days) {
        this(structure, lines, days, List.of("at", "who", "what", "exercise"));
    }

    /** Without who and on which exercise: nobody did these, in no exercise. */
    static JournalTable ofPortal(StructureId body, List<Told> lines, Days days) {
        return new JournalTable(body, lines, days, List.of("at", "what"));
    }

    private JournalTable(StructureId structure, List<Told> lines, Days days, List<String> columns) {
        this.structure = structure;
        this.days = days;
        addClassName("acts");
        setCaptionText(getTranslation("journal.caption"));
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(getTranslation("journal.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        for (var line : lines)
            getBody()
                    .add(new NativeTableRow(
                            columns.stream().map(it -> cell(it, line)).toArray(NativeTableCell[]::new)));
    }

    private NativeTableCell cell(String column, Told line) {
        return switch (column) {
            case "at" -> new NativeTableCell(days.moment(line.at()));
            case "who" -> who(line);
            case "what" -> new NativeTableCell(line.what());
            default -> new NativeTableCell(exercise(line));
        };
    }

    private static NativeTableCell who(Told line) {
        var who = new NativeTableCell(Tags.span("b", line.who()));
        if (!line.role().isEmpty()) who.add(Tags.p("lab", line.role()));
        return who;
    }

    private Component exercise(Told line) {
        var title = line.title();
        if (title == null) return Tags.span("", "");
        return Tags.in("fr", Tags.link("/s/" + structure + "/exercices/" + line.exercise(), title));
    }
}
