package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.ActionChange;
import fr.souffleur.debrief.plan.Dossier;
import fr.souffleur.debrief.plan.Effort;
import fr.souffleur.debrief.plan.Priority;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who changed what, and when: nobody edits it. */
class HistoryPart extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient OpenAction open;
    private transient Dossier dossier;
    private final transient ActionWords words;
    private final transient Days days;

    HistoryPart(OpenAction open, ActionWords words, Days days) {
        this.open = open;
        this.dossier = open.now();
        this.words = words;
        this.days = days;
        addClassName("history");
        open.follow(this::show);
    }

    private void show() {
        dossier = open.now();
        setSummaryText(getTranslation("debrief.plan.history", dossier.history().size()));
        var list = new OrderedList();
        dossier.history().forEach(it -> list.add(line(it)));
        list.add(new ListItem(Tags.p(
                "lab",
                getTranslation(
                        "debrief.plan.written", days.moment(dossier.action().writtenAt())))));
        setContent(list);
    }

    private ListItem line(ActionChange change) {
        var by = change.by();
        var who = by == null ? "" : dossier.names().getOrDefault(by, getTranslation("journal.by.erased"));
        return new ListItem(
                Tags.p("lab", getTranslation("debrief.plan.said-by", who, days.moment(change.at()))),
                Tags.p("", told(change)));
    }

    private String told(ActionChange change) {
        var was = said(change, change.was());
        var became = said(change, change.became());
        var key = "debrief.plan.changed."
                + change.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation(key, was, became);
    }

    private String said(ActionChange change, @Nullable String value) {
        if (value == null) return getTranslation("debrief.plan.nothing");
        return switch (change.what()) {
            case PERSON -> dossier.names().getOrDefault(PersonId.parse(value), getTranslation("journal.by.erased"));
            case DUE -> days.plain(LocalDate.parse(value));
            case PRIORITY -> words.priority(Priority.valueOf(value));
            case EFFORT -> words.effort(Effort.valueOf(value));
            case STATE -> state(value);
            case CARD ->
                dossier.cards().stream()
                        .filter(it -> it.id().equals(value))
                        .map(Dossier.Card::title)
                        .findFirst()
                        .orElse(value);
            case ADDED, TEXT, OWNER, EVIDENCE, REMOVED, RESTORED, PROOF_ADDED, PROOF_REMOVED -> value;
        };
    }

    /** The state, and what was said with it. */
    private String state(String value) {
        int blank = value.indexOf(' ');
        if (blank < 0) return words.state(State.valueOf(value));
        return getTranslation(
                "debrief.plan.ended",
                words.state(State.valueOf(value.substring(0, blank))),
                value.substring(blank + 1));
    }
}
