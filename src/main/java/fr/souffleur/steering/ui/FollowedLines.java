package fr.souffleur.steering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Folded;
import fr.souffleur.planning.Sighting;
import fr.souffleur.steering.Standing;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Locale;

/** One line for each structure followed, with where it stands. */
class FollowedLines extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Rights rights;
    private final transient Caller caller;
    private final transient List<Standing> all;

    FollowedLines(Rights rights, Caller caller, List<Standing> all) {
        this.rights = rights;
        this.caller = caller;
        this.all = all;
    }

    /** Those whose name holds the words, whatever their accents and capitals; all of them for no words. */
    void show(String words) {
        var wanted = Folded.of(words);
        var found = all.stream()
                .filter(it -> Folded.of(it.structure().name()).contains(wanted))
                .toList();
        removeAll();
        if (found.isEmpty()) {
            add(Tags.p("soft2", getTranslation("steering.follow.no-match")));
            return;
        }
        var list = new OrderedList();
        list.addClassNames("plines", "columns");
        found.forEach(it -> list.add(line(it)));
        add(list);
    }

    private Component line(Standing standing) {
        var structure = standing.structure();
        var days = new Days(getLocale(), structure.zone());
        var state = getTranslation(
                "steering.state." + standing.state().name().toLowerCase(Locale.ROOT),
                standing.shown().map(it -> day(it, days)).orElse(""));
        var line = Tags.div(
                "pwho",
                Tags.span("b", structure.name()),
                Tags.span("s soft", getTranslation("structures.kind." + structure.kind())),
                Tags.span(standing.state() == Standing.State.DONE ? "done" : "soft2", state));
        line.add(standing.shown()
                .map(it -> it.declared() ? declared(it) : kit(it))
                .orElse(Tags.span("s soft", "")));
        if (rights.may(caller, Right.ADMIT, structure.id()))
            line.add(Tags.link("/s/" + structure.id() + "/personnes", getTranslation("steering.follow.people")));
        return new ListItem(line);
    }

    private static Component kit(Sighting exercise) {
        return Tags.in("fr", Tags.span("s soft", exercise.title()));
    }

    /** Held elsewhere: its row says so. */
    private Component declared(Sighting exercise) {
        var family = getTranslation("planning.family." + exercise.kit().toLowerCase(Locale.ROOT));
        return Tags.span("s soft", getTranslation("planning.declared.mark-of", family));
    }

    private static String day(Sighting exercise, Days days) {
        var starts = exercise.startsAt();
        return starts == null ? "" : days.plain(days.dayOf(starts));
    }
}
