package fr.souffleur.structures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.acts.PortalActs;
import fr.souffleur.structures.acts.Wanted;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** What the portal wrote of itself, such as codes tried in number: nobody's doing, in no structure. */
@Route("s/:structure/journal-portail")
@PermitAll
class PortalJournalView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient PortalActs acts;

    PortalJournalView(SignedIn signedIn, Structures structures, PortalActs acts) {
        super("journal.portal.title", "journal");
        this.signedIn = signedIn;
        this.structures = structures;
        this.acts = acts;
    }

    static String path(StructureId body) {
        return "s/" + body + "/journal-portail";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var body = structures.get(caller, structure(event));
        var asked = event.getLocation().getQueryParameters();
        var wanted = JournalFilter.read(asked);
        int number = JournalPages.number(asked);
        var page = acts.page(caller, body.id(), wanted, number, Words.in(getLocale()));
        removeAll();
        add(
                new H1(getTranslation("journal.portal.title")),
                Tags.p("lede", getTranslation("journal.portal.about")),
                new JournalFilter(wanted, acts.kinds(caller, body.id()), it -> go(body.id(), it)).ofNobody());
        if (page.lines().isEmpty())
            add(new EmptyState(getTranslation("journal.portal.none"), getTranslation("journal.portal.none-text")));
        else
            add(
                    JournalTable.ofPortal(body.id(), page.lines(), new Days(getLocale(), body.zone())),
                    new JournalPages(path(body.id()), wanted, number, page.more()));
    }

    private static void go(StructureId body, Wanted wanted) {
        UI.getCurrent().navigate(path(body), JournalFilter.write(wanted, 0));
    }
}
