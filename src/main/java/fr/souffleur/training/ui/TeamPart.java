package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.training.follow.Team;
import fr.souffleur.training.follow.Team.Mate;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Tags;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Each of a structure's people with their course: ready or not yet; who is not can be asked by mail, and asked again. */
class TeamPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Team team;
    private final transient Caller caller;
    private final StructureId structure;
    private final transient Days days;
    private final Div said = new Div();

    TeamPart(Team team, Caller caller, StructureId structure, Days days) {
        this.team = team;
        this.caller = caller;
        this.structure = structure;
        this.days = days;
        said.getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        var mates = team.of(caller, structure);
        removeAll();
        if (mates.isEmpty()) {
            add(new EmptyState(
                    getTranslation("training.team.none"),
                    getTranslation("training.team.none.text"),
                    Tags.link("/s/" + structure + "/personnes", getTranslation("training.team.people"), "btn")));
            return;
        }
        int ready = (int) mates.stream().filter(Mate::ready).count();
        add(Tags.p("b num", getTranslation("training.team.count", ready, mates.size())));
        if (mates.stream().filter(it -> !it.ready() && it.mayRemind()).count() > 1)
            add(Tags.button(getTranslation("training.team.ask-all"), "btn cue noprint", this::askAll));
        add(said);
        var list = new UnorderedList();
        list.addClassName("mates");
        mates.forEach(it -> list.add(line(it)));
        add(list);
    }

    private ListItem line(Mate mate) {
        var role = getTranslation("structures.role." + mate.role().name().toLowerCase(Locale.ROOT));
        var until = mate.until();
        var word = !mate.ready()
                ? getTranslation("training.team.not-yet")
                : until == null
                        ? getTranslation("training.team.ready")
                        : getTranslation("training.team.until", date().format(until));
        var line = new ListItem(
                Tags.div("who1", Tags.p("b", mate.name()), Tags.p("s soft", role)),
                Tags.in(mate.course().language(), Tags.span("", mate.course().title())),
                Tags.div("how", mate.ready() ? States.done(word) : States.later(word)));
        var asked = mate.askedAt();
        if (mate.ready()) return line;
        var how = Tags.div("ask noprint");
        if (asked != null) how.add(Tags.p("s soft", getTranslation("training.team.asked", days.full(asked))));
        if (mate.mayRemind()) {
            var words = getTranslation(asked == null ? "training.team.ask" : "training.team.remind");
            var ask = Tags.button(words, "btn sm", () -> ask(mate));
            ask.getElement().setAttribute("aria-label", words + " : " + mate.name());
            how.add(ask);
        }
        line.add(how);
        return line;
    }

    private void ask(Mate mate) {
        team.ask(caller, structure, mate.person(), mate.course().id());
        show();
        said.setText(getTranslation("training.team.sent", mate.name()));
    }

    private void askAll() {
        int sent = team.askAll(caller, structure);
        show();
        said.setText(getTranslation("training.team.all-sent", sent));
    }

    private DateTimeFormatter date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
    }
}
