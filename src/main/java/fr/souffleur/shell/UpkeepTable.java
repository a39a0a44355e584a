package fr.souffleur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.souffleur.notices.Jobs;
import fr.souffleur.notices.Outbox.Line;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mails or jobs in rows, with a button where something can be tried again; on a narrow screen each row is a block. */
class UpkeepTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Days days;
    private final NativeTable table = new NativeTable();
    private final List<String> heads;

    /** @param heads last parts of the keys of its columns */
    UpkeepTable(Days days, String caption, String... heads) {
        this.days = days;
        this.heads = Stream.of(heads)
                .map(it -> getTranslation("shell.upkeep.head." + it))
                .toList();
        addClassName("upkeeptable");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation(caption));
        getElement().setAttribute("tabindex", "0");
        var row = table.getHead().addRow();
        for (var head : this.heads) {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        table.addClassName("stacks");
        table.getElement().setAttribute("role", "table");
        add(table);
    }

    /** @param again what is pressed to try once more, none where there is nothing to try */
    void add(Line mail, @Nullable Runnable again) {
        var at = mail.sentAt() == null ? mail.createdAt() : mail.sentAt();
        var row = row(mail.kind() + ".name", mail.address(), days.moment(at));
        if (again == null) return;
        var refusal = mail.refusal();
        row.add(cell(3, Tags.span("refusal", refusal == null ? "–" : refusal)));
        row.add(cell(4, button(again, mail.address())));
    }

    void add(Jobs.Line job, Runnable again) {
        var row = row(job.name(), moment(job.lastRun()), moment(job.nextRun()));
        row.add(cell(3, Tags.span("refusal", trouble(job))), cell(4, button(again, getTranslation(job.name()))));
    }

    private NativeTableRow row(String name, String second, String third) {
        var row = table.getBody().addRow();
        var head = new NativeTableHeaderCell(getTranslation(name));
        head.getElement().setAttribute("scope", "row");
        row.getElement().setAttribute("role", "row");
        head.getElement().setAttribute("role", "rowheader");
        row.add(head, cell(1, Tags.span("", second)), cell(2, Tags.span("", third)));
        return row;
    }

    private Component button(Runnable again, String what) {
        var button = Tags.button(getTranslation("shell.upkeep.again"), "btn sm", again);
        button.getElement().setAttribute("aria-label", getTranslation("shell.upkeep.again-what", what));
        return button;
    }

    private String trouble(Jobs.Line job) {
        var at = job.troubleAt();
        return at == null ? "–" : getTranslation("shell.upkeep.trouble", days.moment(at), job.trouble());
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "–" : days.moment(at);
    }

    /** It knows its column's name, for where a row becomes a block. */
    private NativeTableCell cell(int column, Component inside) {
        var cell = new NativeTableCell(inside);
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", heads.get(column));
        return cell;
    }
}
