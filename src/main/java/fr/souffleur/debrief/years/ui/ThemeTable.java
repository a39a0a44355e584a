package fr.souffleur.debrief.years.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.souffleur.debrief.years.Edition.Theme;
import fr.souffleur.debrief.years.YearOnYear;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;

/** Themes down, exercises across: the median, what was expected, and how it moved, in words. */
class ThemeTable extends Div {

    private static final long serialVersionUID = 1L;

    /** From so many exercises a drawing says more than the words do. */
    private static final int DRAWN_FROM = 3;

    private final transient YearOnYear all;

    ThemeTable(YearOnYear all, Days days) {
        this.all = all;
        addClassName("wide");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("debrief.years.themes"));
        var table = new NativeTable();
        table.setCaptionText(getTranslation("debrief.years.caption"));
        table.getHead().add(YearCaptions.of(all, days, getTranslation("debrief.years.theme")));
        all.themes().forEach((id, title) -> table.getBody().add(row(id, title)));
        add(table);
    }

    private NativeTableRow row(String id, String title) {
        var name = YearCaptions.name(title);
        var language = all.editions().getLast().language();
        name.getElement().setAttribute("lang", language);
        if (all.editions().size() >= DRAWN_FROM) name.add(Dots.of(all, id));
        var row = new NativeTableRow(name);
        for (int number = 0; number < all.editions().size(); number++) row.add(cell(number, id));
        return row;
    }

    private NativeTableCell cell(int number, String id) {
        var cell = new NativeTableCell();
        var theme = all.at(number, id);
        if (theme.isEmpty()) {
            cell.setText("–");
            return cell;
        }
        cell.add(Tags.span("b num", median(theme.get())));
        all.trend(number, id).ifPresent(it -> cell.add(Tags.span("", getTranslation("debrief.trend." + it.key()))));
        cell.add(Tags.span("s soft", expected(theme.get())), Tags.span("s soft num", counts(theme.get())));
        return cell;
    }

    private String median(Theme theme) {
        var median = theme.median();
        return median == null ? getTranslation("debrief.themes.open") : getTranslation("debrief.trend.at", median);
    }

    private String expected(Theme theme) {
        return theme.lowestTarget() == theme.highestTarget()
                ? getTranslation("debrief.years.target", theme.lowestTarget())
                : getTranslation("debrief.years.targets", theme.lowestTarget(), theme.highestTarget());
    }

    private String counts(Theme theme) {
        return getTranslation("debrief.years.counts", theme.played(), theme.notPlayed(), theme.notApplicable());
    }
}
