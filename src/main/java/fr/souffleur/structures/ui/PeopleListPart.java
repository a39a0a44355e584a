package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.structures.roster.Roster;
import fr.souffleur.structures.roster.Rosters;
import fr.souffleur.ui.FileBox;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.Locale;

/** A list of people in a file: taken, shown with its faults line by line, and sent when somebody says so. */
class PeopleListPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Rosters rosters;
    private final transient Caller caller;
    private final StructureId structure;
    private final transient Runnable again;
    private final Div under = new Div();

    PeopleListPart(Rosters rosters, Caller caller, StructureId structure, Runnable again) {
        this.rosters = rosters;
        this.caller = caller;
        this.structure = structure;
        this.again = again;
        addClassName("peoplelist");
        under.getElement().setAttribute("role", "status");
        add(
                Tags.p("soft2", getTranslation("structures.roster.about", Rosters.MOST)),
                new FileBox(getTranslation("structures.roster.file"), ".csv,.xlsx", Rosters.LARGEST, this::show),
                under);
    }

    /** What it would bring, or why not. */
    void show(byte[] taken) {
        under.removeAll();
        try {
            show(taken, rosters.preview(caller, structure, taken));
        } catch (Refused no) {
            under.add(Tags.p("missing", Words.in(getLocale()).say(no)));
        }
    }

    private void show(byte[] taken, Roster roster) {
        if (!roster.faults().isEmpty()) {
            under.add(new H3(
                    getTranslation("structures.roster.faults", roster.faults().size())));
            var list = lines();
            roster.faults().forEach(it -> list.add(fault(it)));
        }
        under.add(
                new H3(getTranslation("structures.roster.ready", roster.ready().size())));
        if (roster.ready().isEmpty()) return;
        var list = lines();
        roster.ready().forEach(it -> list.add(entry(it)));
        under.add(Tags.button(
                getTranslation("structures.roster.send", roster.ready().size()), "btn cue", () -> send(taken)));
    }

    private OrderedList lines() {
        var list = new OrderedList();
        list.addClassName("plines");
        under.add(list);
        return list;
    }

    private ListItem fault(Roster.Fault fault) {
        var column = getTranslation(
                "structures.roster.column." + fault.column().name().toLowerCase(Locale.ROOT));
        return new ListItem(Tags.div(
                "pwho",
                Tags.span("b", getTranslation("structures.roster.cell", String.valueOf(fault.line()), column)),
                Tags.span("", Words.in(getLocale()).say(fault.why()))));
    }

    private ListItem entry(Roster.Entry entry) {
        var role = getTranslation("structures.role." + entry.role().name().toLowerCase(Locale.ROOT));
        return new ListItem(Tags.div(
                "pwho", Tags.span("b", entry.email()), Tags.span("soft2", role), Tags.span("s soft", entry.name())));
    }

    private void send(byte[] taken) {
        var size = rosters.invite(caller, structure, taken);
        Toast.say(getTranslation("structures.roster.sent", size));
        again.run();
    }
}
