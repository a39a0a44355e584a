package fr.souffleur.debrief.years.ui;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.debrief.years.Edition;
import fr.souffleur.debrief.years.YearOnYear;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;

/** The head of a table of exercises: the day, the kit, its level and its grid. */
final class YearCaptions {

    private YearCaptions() {}

    static NativeTableRow of(YearOnYear all, Days days, String corner) {
        var row = new NativeTableRow();
        row.add(column(new NativeTableHeaderCell(corner)));
        for (var it : all.editions()) row.add(cell(it, days));
        return row;
    }

    private static NativeTableHeaderCell cell(Edition edition, Days days) {
        var cell = column(new NativeTableHeaderCell());
        var day = edition.day();
        cell.add(
                Tags.span("b", day == null ? cell.getTranslation("debrief.not-noted-date") : days.plain(day)),
                Tags.in(edition.language(), new Span(edition.title())),
                Tags.span(
                        "s soft",
                        cell.getTranslation(
                                "debrief.years.which",
                                cell.getTranslation("debrief.kit-level." + edition.level()),
                                edition.gridVersion())));
        if (edition.draft()) cell.add(Tags.span("s soft", cell.getTranslation("debrief.years.draft")));
        return cell;
    }

    private static NativeTableHeaderCell column(NativeTableHeaderCell cell) {
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static NativeTableHeaderCell name(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}
