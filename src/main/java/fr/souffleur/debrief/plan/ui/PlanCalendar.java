package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.ui.Tags;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;

/** A month of due days: a table where there is room, a list on the phone; what has no day stands below. */
class PlanCalendar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Plotted plotted;
    private final transient ActionWords words;
    private YearMonth month;

    PlanCalendar(Plotted plotted, YearMonth month) {
        this.plotted = plotted;
        this.words = ActionWords.of(plotted);
        this.month = month;
        addClassName("plancal");
        show();
    }

    private void show() {
        removeAll();
        var name =
                new H2(DateTimeFormatter.ofPattern("LLLL uuuu", plotted.days().locale())
                        .format(month));
        name.getElement().setAttribute("role", "status");
        add(
                Tags.div(
                        "row between monthhead",
                        Tags.button(getTranslation("debrief.plan.month.before"), "btn sm", () -> go(-1)),
                        name,
                        Tags.button(getTranslation("debrief.plan.month.after"), "btn sm", () -> go(1))),
                table(),
                list(),
                undated());
    }

    private void go(int months) {
        month = month.plusMonths(months);
        show();
    }

    private Component table() {
        var table = new NativeTable();
        table.addClassName("month");
        table.setCaptionText(getTranslation("debrief.plan.month.caption"));
        var head = new NativeTableRow();
        for (var day : DayOfWeek.values()) {
            var cell = new NativeTableHeaderCell(
                    day.getDisplayName(TextStyle.FULL, plotted.days().locale()));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var week = first; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            var row = new NativeTableRow();
            for (int day = 0; day < 7; day++) row.add(cell(week.plusDays(day)));
            table.getBody().add(row);
        }
        return table;
    }

    private NativeTableCell cell(LocalDate day) {
        var cell = new NativeTableCell();
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("out");
            return cell;
        }
        if (day.equals(plotted.today())) cell.getElement().setAttribute("aria-current", "date");
        cell.add(Tags.span("num lab", String.valueOf(day.getDayOfMonth())));
        on(day).forEach(it -> cell.add(line(it)));
        return cell;
    }

    private Component line(PlanAction action) {
        return Tags.div("entry s", words.link(action), words.mark(action));
    }

    private Component list() {
        var list = new UnorderedList();
        list.addClassName("monthlist");
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            var on = on(month.atDay(day));
            if (on.isEmpty()) continue;
            var item = new ListItem(Tags.p("b num", plotted.days().plain(month.atDay(day))));
            on.forEach(it -> item.add(line(it)));
            list.add(item);
        }
        return list.getChildren().findAny().isPresent()
                ? list
                : Tags.p("soft monthlist", getTranslation("debrief.plan.month.none"));
    }

    private Component undated() {
        var none =
                plotted.actions().stream().filter(it -> it.what().due() == null).toList();
        var box = new Div();
        if (none.isEmpty()) return box;
        box.addClassName("undated");
        box.add(new H2(getTranslation("debrief.plan.month.undated", none.size())));
        none.forEach(it -> box.add(line(it)));
        return box;
    }

    private List<PlanAction> on(LocalDate day) {
        return plotted.actions().stream()
                .filter(it -> Objects.equals(it.what().due(), day))
                .toList();
    }
}
