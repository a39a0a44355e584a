package fr.souffleur.debrief.handover.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** For who takes over: the paper to take away, and the first week. */
@Route("s/:structure/passation")
@PermitAll
class HandoverView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Rights rights;

    HandoverView(SignedIn signedIn, Structures structures, Rights rights) {
        super("debrief.handover.title", "handover");
        this.signedIn = signedIn;
        this.structures = structures;
        this.rights = rights;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var structure = structures.get(signedIn.caller(), structure(event));
        rights.require(signedIn.caller(), Right.PLAN, structure.id());
        rights.require(signedIn.caller(), Right.READ_REPORT, structure.id());
        var pdf = new Anchor("/s/" + structure.id() + "/passation.pdf", getTranslation("debrief.handover.pdf"));
        pdf.addClassNames("btn", "cue");
        pdf.getElement().setAttribute("download", true);
        var week = new OrderedList(Stream.of("read", "people", "date", "plan", "script", "rehearse")
                .map(it -> new ListItem(getTranslation("debrief.handover.week." + it)))
                .toArray(ListItem[]::new));
        var inside = new UnorderedList(Stream.of("year", "plan", "past", "people", "places")
                .map(it -> new ListItem(getTranslation("debrief.handover." + it)))
                .toArray(ListItem[]::new));
        removeAll();
        add(
                Tags.p("eyebrow", structure.name()),
                new H1(getTranslation("debrief.handover.title")),
                Tags.p("lede", getTranslation("debrief.handover.lede")),
                Tags.div("row", pdf),
                new H2(getTranslation("debrief.handover.week")),
                week,
                new H2(getTranslation("debrief.handover.inside")),
                inside);
    }
}
