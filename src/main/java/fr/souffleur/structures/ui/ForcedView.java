package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Forcing;
import fr.souffleur.structures.Forcing.Forced;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Lookup;
import fr.souffleur.ui.Needed;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Where an administrator breaks the glass: for which structure, why, and what follows from it. */
@Route("s/:structure/acces")
@PermitAll
class ForcedView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Forcing forcing;
    private final transient People people;
    private final transient Clock clock;

    ForcedView(SignedIn signedIn, Structures structures, Forcing forcing, People people, Clock clock) {
        super("structures.forced.title", "people");
        this.signedIn = signedIn;
        this.structures = structures;
        this.forcing = forcing;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(signedIn.caller(), structures.get(signedIn.caller(), structure(event)));
    }

    private void show(Caller caller, Structure body) {
        var reachable = forcing.reachable(caller, body.id());
        var all = forcing.all(caller, body.id());
        removeAll();
        add(
                Tags.p("eyebrow", body.name()),
                new H1(getTranslation("structures.forced.title")),
                Tags.p("lede", getTranslation("structures.forced.about")),
                form(caller, body, reachable));
        if (!all.isEmpty()) add(list(all, new Days(getLocale(), body.zone())));
    }

    private Component form(Caller caller, Structure body, List<Structure> reachable) {
        var which = new Lookup<>(getTranslation("structures.forced.which"), reachable, Structure::name);
        var reason = new TextArea(getTranslation("structures.forced.reason"));
        reason.setHelperText(getTranslation("structures.forced.reason-help"));
        reason.setMaxLength(Forcing.LONGEST);
        reason.setWidthFull();
        var open = new Button(getTranslation("structures.forced.open"), _ -> {
            if (!Needed.filled(which) || !Needed.filled(reason)) return;
            var structure = which.getValue();
            forcing.force(caller, body.id(), structure.id(), reason.getValue());
            Toast.say(getTranslation("structures.forced.opened", structure.name()));
            show(caller, body);
        });
        var part = new Section(which, reason, open);
        part.addClassName("pask");
        return part;
    }

    private Component list(List<Forced> all, Days days) {
        var names = people.names(all.stream().map(Forced::by).toList());
        var list = new OrderedList();
        list.addClassName("plines");
        for (var it : all)
            list.add(new ListItem(
                    Tags.div(
                            "pwho",
                            name(it),
                            Tags.span("soft2", names.getOrDefault(it.by(), "")),
                            Tags.span(
                                    "s soft",
                                    getTranslation(
                                            "structures.forced.span",
                                            days.moment(it.since()),
                                            days.moment(it.until())))),
                    Tags.p("quote", it.reason())));
        return new Section(new H2(getTranslation("structures.forced.list")), list);
    }

    /** Leads there while it is open. */
    private Component name(Forced forced) {
        var name = forced.structure().name();
        return forced.until().isAfter(clock.instant())
                ? Tags.link("/s/" + forced.structure().id() + "/exercices", name)
                : Tags.span("b", name);
    }
}
