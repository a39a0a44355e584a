package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.common.PersonId;
import fr.souffleur.planning.Change;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of the date and of the facilitator, newest first; who, when and why. */
class HistoryPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Preparation preparation;
    private final transient Days days;

    HistoryPart(Preparation preparation, Days days) {
        this.preparation = preparation;
        this.days = days;
        addClassName("side2");
        if (preparation.changes().isEmpty()) return;
        var lines = new OrderedList();
        preparation.changes().reversed().forEach(it -> lines.add(line(it)));
        lines.addClassName("history");
        add(new NativeDetails(
                getTranslation("planning.history", preparation.changes().size()), lines));
    }

    private ListItem line(Change change) {
        var by = change.by();
        var line = new ListItem(
                Tags.span(
                        "lab num",
                        by == null
                                ? days.moment(change.at())
                                : getTranslation("planning.change.by", days.moment(change.at()), preparation.name(by))),
                Tags.p("s", what(change)));
        if (change.reason() != null) line.add(Tags.p("s soft", getTranslation("planning.change.why", change.reason())));
        return line;
    }

    private String what(Change change) {
        return switch (change.what()) {
            case DATED -> dated(change);
            case CANCELLED -> getTranslation("planning.change.cancelled");
            case HANDED -> getTranslation("planning.change.handed", name(change.was()), name(change.is()));
            case REPLANNED -> getTranslation("planning.change.replanned");
        };
    }

    /** A cancelled exercise may come back on the very date it had. */
    private String dated(Change change) {
        if (change.was() == null) return getTranslation("planning.change.dated", date(change.is()));
        if (change.was().equals(change.is())) return getTranslation("planning.change.resumed", date(change.is()));
        return getTranslation("planning.change.moved", date(change.was()), date(change.is()));
    }

    private String date(@Nullable String instant) {
        return instant == null ? "" : days.full(Instant.parse(instant));
    }

    private String name(@Nullable String person) {
        return person == null ? "" : preparation.name(PersonId.parse(person));
    }
}
