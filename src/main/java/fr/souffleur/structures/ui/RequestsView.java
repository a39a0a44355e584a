package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Requests;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** Who asks to come aboard in a region. */
@Route("s/:structure/demandes")
@PermitAll
class RequestsView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Requests requests;
    private final transient RequestLines asking;

    RequestsView(SignedIn signedIn, Structures structures, Requests requests, RequestLines asking) {
        super("structures.requests.title", "people");
        this.signedIn = signedIn;
        this.structures = structures;
        this.requests = requests;
        this.asking = asking;
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/demandes";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(signedIn.caller(), structures.get(signedIn.caller(), structure(event)));
    }

    private void show(Caller caller, Structure body) {
        var waiting = requests.waiting(caller, body.id());
        removeAll();
        add(
                Tags.p("eyebrow", body.name()),
                new H1(getTranslation("structures.requests.title")),
                Tags.p("lede", getTranslation("structures.requests.about")));
        if (waiting.isEmpty())
            add(new EmptyState(
                    getTranslation("structures.requests.none"), getTranslation("structures.requests.none-text")));
        else add(asking.of(caller, waiting, new Days(getLocale(), body.zone()), getLocale(), () -> show(caller, body)));
    }
}
