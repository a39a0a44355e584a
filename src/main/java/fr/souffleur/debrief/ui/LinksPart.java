package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.debrief.links.Link;
import fr.souffleur.debrief.links.Links;
import fr.souffleur.planning.Exercise;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Links to this report for people without an account: made, watched, taken back. */
class LinksPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Links links;
    private final transient Caller caller;
    private final transient Exercise exercise;
    private final transient Days days;
    private final transient Clock clock;
    private final Div made = new Div();
    private final Div rest = new Div();

    /** @param validated a draft is not handed out */
    LinksPart(Links links, Caller caller, Exercise exercise, Days days, Clock clock, boolean validated) {
        this.links = links;
        this.caller = caller;
        this.exercise = exercise;
        this.days = days;
        this.clock = clock;
        addClassNames("share", "links");
        made.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("debrief.link.part")),
                Tags.p("s soft", getTranslation(validated ? "debrief.link.part-help" : "debrief.link.part-draft")));
        if (validated) add(form());
        add(made, rest);
        show();
    }

    private Component form() {
        var who = new TextField(getTranslation("debrief.link.who"));
        who.setMaxLength(Link.LONGEST);
        who.setWidthFull();
        who.setHelperText(getTranslation("debrief.link.who-example"));
        var term = new RadioButtonGroup<Integer>(getTranslation("debrief.link.term"));
        term.setItems(Links.TERMS);
        term.setItemLabelGenerator(it -> getTranslation("debrief.link.days", it));
        term.setValue(Links.TERMS.get(1));
        return Tags.div("issue", who, term, Tags.button(getTranslation("debrief.link.make"), "btn sm", () -> {
            made(links.make(caller, exercise.id(), who.getValue(), term.getValue())
                    .address());
            who.clear();
            show();
        }));
    }

    private void made(String address) {
        var copy = Tags.button(getTranslation("debrief.link.copy"), "btn sm", () -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", address);
            Toast.say(getTranslation("debrief.link.copied"));
        });
        made.removeAll();
        made.add(Tags.p("b s", getTranslation("debrief.link.made")), Tags.div("address", Tags.span("", address)), copy);
    }

    private void show() {
        rest.removeAll();
        var all = links.of(caller, exercise.id());
        if (all.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassNames("s", "versions");
        for (var link : all) {
            var line =
                    new ListItem(Tags.p("b", link.reader()), Tags.p("soft", state(link)), Tags.p("soft", views(link)));
            if (link.state(clock.instant()) == Link.State.OPEN) line.add(revoke(link));
            list.add(line);
        }
        rest.add(list);
    }

    private Component revoke(Link link) {
        var button = Tags.button(getTranslation("debrief.link.revoke"), "textbutton", () -> {
            links.revoke(caller, exercise.id(), link.id());
            made.removeAll();
            show();
            Toast.say(getTranslation("debrief.link.now-revoked"));
        });
        button.getElement().setAttribute("aria-label", getTranslation("debrief.link.revoke-who", link.reader()));
        return button;
    }

    private String state(Link link) {
        var state = link.state(clock.instant());
        var revoked = link.revokedAt();
        return getTranslation(
                "debrief.link.state." + state.name().toLowerCase(Locale.ROOT),
                day(state == Link.State.REVOKED && revoked != null ? revoked : link.endsAt()));
    }

    private String views(Link link) {
        var last = link.viewedAt();
        return getTranslation("debrief.link.views", link.views(), last == null ? "" : days.moment(last));
    }

    private String day(Instant at) {
        return days.plain(days.dayOf(at));
    }
}
