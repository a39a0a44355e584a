package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.debrief.questionnaire.Mark;
import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.ui.Tags;

/** What may be known of the sheets: nothing below three, then counts by sentence and remarks in no order. */
class ResultsPart extends Section {

    private static final long serialVersionUID = 1L;

    ResultsPart() {
        addClassNames("part", "asked");
    }

    void show(Results results) {
        removeAll();
        add(new H2(getTranslation("debrief.questionnaire.results")));
        if (results.shown() == 0) {
            add(Tags.p(
                    "soft",
                    getTranslation(
                            results.drawable() ? "debrief.questionnaire.not-drawn" : "debrief.questionnaire.too-few")));
            return;
        }
        add(Tags.p("soft s", getTranslation("debrief.questionnaire.drawn", results.shown())));
        if (results.waiting() > 0)
            add(Tags.p("soft s", getTranslation("debrief.questionnaire.waiting", results.waiting())));
        add(table(results));
        if (results.remarks().isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("dashes");
        results.remarks().forEach(it -> list.add(new ListItem(it)));
        add(Tags.p("lab", getTranslation("debrief.questionnaire.remarks")), list);
    }

    private NativeTable table(Results results) {
        var head = new NativeTableRow(header("debrief.questionnaire.sentence"));
        for (var mark : Mark.values()) head.add(header(mark.key()));
        head.add(header("debrief.questionnaire.median"));
        var body = new NativeTableBody();
        for (var line : results.lines()) {
            var name = new NativeTableHeaderCell(line.sentence());
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow(name);
            for (var mark : Mark.values()) row.add(cell(mark.key(), String.valueOf(line.of(mark))));
            row.add(cell(
                    "debrief.questionnaire.median",
                    line.median()
                            .map(it -> getTranslation(it.key()))
                            .orElseGet(() -> getTranslation("debrief.questionnaire.line-too-few"))));
            body.add(row);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("marks");
        return table;
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** On a phone each cell says what it counts. */
    private NativeTableCell cell(String key, String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }
}
