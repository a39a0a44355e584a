package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.Person;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Request;
import fr.souffleur.structures.Requests;
import fr.souffleur.structures.register.Register;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** Where somebody asks to belong to a structure, and sees what became of it. */
@Route("arriver")
@PermitAll
class ArriveView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Requests requests;
    private final transient Regions regions;
    private final transient Register register;

    ArriveView(SignedIn signedIn, Requests requests, Regions regions, Register register) {
        super("structures.arrive.title", "arrive");
        this.signedIn = signedIn;
        this.requests = requests;
        this.regions = regions;
        this.register = register;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var caller = signedIn.caller();
        var mine = requests.mine(caller);
        var bodies = regions.bodies();
        removeAll();
        add(
                new H1(getTranslation("structures.arrive.title")),
                Tags.p("lede", getTranslation("structures.arrive.about")));
        if (!mine.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("plines");
            mine.forEach(it -> list.add(line(it)));
            add(new Section(new H2(getTranslation("structures.arrive.mine")), list));
        }
        if (bodies.isEmpty())
            add(new EmptyState(
                    getTranslation("structures.arrive.nobody"), getTranslation("structures.arrive.nobody-text")));
        else if (signedIn.person().filter(Person::confirmed).isEmpty())
            add(new EmptyState(
                    getTranslation("structures.arrive.unconfirmed"),
                    getTranslation("structures.arrive.unconfirmed-text")));
        else {
            var proposed = ArriveHints.sites(register, caller, signedIn.hints());
            add(new AskPart(requests, caller, new ArriveWhich(register, caller, proposed), bodies, this::show));
        }
    }

    private Component line(Request request) {
        var role = getTranslation("structures.role." + request.role().name().toLowerCase(Locale.ROOT));
        var state = getTranslation(
                "structures.request.state." + request.state().name().toLowerCase(Locale.ROOT));
        var line = Tags.div(
                "pwho",
                Tags.span("b", request.structure().name()),
                Tags.span("soft2", role),
                Tags.span("s soft", state));
        if (request.state() == Request.State.WAITING)
            line.add(Tags.button(getTranslation("structures.request.withdraw"), "textbutton", () -> {
                requests.withdraw(signedIn.caller(), request.id());
                show();
            }));
        if (request.state() == Request.State.ACCEPTED)
            line.add(Tags.link("/s/" + request.structure().id(), getTranslation("structures.arrive.enter")));
        var item = new ListItem(line);
        if (request.state() == Request.State.ACCEPTED && request.structure().medicoSocial())
            item.add(Tags.p("s soft", getTranslation("structures.arrive.first-steps")));
        return item;
    }
}
