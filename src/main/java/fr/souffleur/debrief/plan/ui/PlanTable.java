package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.ui.Tags;
import java.util.List;

/** Actions as rows; a card each on the phone. */
class PlanTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("text", "owner", "due", "priority", "state");

    PlanTable(Plotted plotted) {
        addClassNames("acts", "plantable");
        setCaptionText(getTranslation("debrief.plan.caption", plotted.actions().size()));
        var head = new NativeTableRow();
        for (var column : COLUMNS) {
            var cell = new NativeTableHeaderCell(getTranslation("debrief.plan.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        var words = ActionWords.of(plotted);
        plotted.actions().forEach(it -> getBody().add(row(plotted, words, it)));
    }

    private NativeTableRow row(Plotted plotted, ActionWords words, PlanAction action) {
        var exercise = plotted.plan().exercise(action.exercise());
        return new NativeTableRow(
                cell(words.link(action), Tags.in(exercise.language(), Tags.p("lab", exercise.title()))),
                cell(words.carrier(plotted.plan(), action)),
                cell(words.due(action)),
                priority(words.priority(action.priority())),
                cell(words.mark(action)));
    }

    /** On the phone, where its column has no head, it says what it is. */
    private NativeTableCell priority(String text) {
        var cell = cell(Tags.span("", text));
        cell.getElement().setAttribute("data-label", getTranslation("debrief.plan.column.priority"));
        return cell;
    }

    private static NativeTableCell cell(Component... inside) {
        return new NativeTableCell(inside);
    }
}
