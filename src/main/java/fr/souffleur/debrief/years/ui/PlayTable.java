package fr.souffleur.debrief.years.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.souffleur.debrief.years.Edition;
import fr.souffleur.debrief.years.YearOnYear;
import fr.souffleur.ui.Days;
import java.util.function.Function;

/** What goes with the themes: help given, actions decided and closed, how long that took. */
class PlayTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient YearOnYear all;

    PlayTable(YearOnYear all, Days days) {
        this.all = all;
        addClassName("wide");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("debrief.years.after"));
        var table = new NativeTable();
        table.setCaptionText(getTranslation("debrief.years.after"));
        table.getHead().add(YearCaptions.of(all, days, getTranslation("debrief.years.what")));
        table.getBody()
                .add(
                        row("debrief.years.aids", it -> String.valueOf(it.aids())),
                        row("debrief.years.decided", it -> String.valueOf(it.decided())),
                        row("debrief.years.closed", it -> String.valueOf(it.closed())),
                        row("debrief.years.days", this::daysToClose));
        add(table);
    }

    private String daysToClose(Edition edition) {
        var days = edition.daysToClose();
        return days == null ? "–" : getTranslation("debrief.years.in-days", days);
    }

    private NativeTableRow row(String name, Function<Edition, String> value) {
        var row = new NativeTableRow(YearCaptions.name(getTranslation(name)));
        for (var it : all.editions()) {
            var cell = new NativeTableCell(value.apply(it));
            cell.addClassName("num");
            row.add(cell);
        }
        return row;
    }
}
