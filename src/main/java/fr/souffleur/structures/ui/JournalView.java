package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.acts.Acts;
import fr.souffleur.structures.acts.Wanted;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** Who did what, when, and on which exercise: searched, page by page, taken away as a file. */
@Route("s/:structure/journal")
@PermitAll
class JournalView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Acts acts;
    private final transient Rights rights;

    JournalView(SignedIn signedIn, Structures structures, Acts acts, Rights rights) {
        super("journal.title", "journal");
        this.signedIn = signedIn;
        this.structures = structures;
        this.acts = acts;
        this.rights = rights;
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/journal";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.get(caller, structure(event));
        var asked = event.getLocation().getQueryParameters();
        var wanted = JournalFilter.read(asked);
        int number = JournalPages.number(asked);
        var page = acts.page(caller, structure.id(), wanted, number, Words.in(getLocale()));
        var kinds = acts.kinds(caller, structure.id());
        removeAll();
        add(
                new H1(getTranslation("journal.title")),
                Tags.p("lede", getTranslation("journal.about")),
                new JournalFilter(wanted, kinds, it -> go(structure.id(), JournalFilter.write(it, 0))));
        if (page.lines().isEmpty())
            add(new EmptyState(getTranslation("journal.none.title"), getTranslation("journal.none.text")));
        else
            add(
                    new JournalTable(structure.id(), page.lines(), new Days(getLocale(), structure.zone())),
                    new JournalPages(path(structure.id()), wanted, number, page.more()),
                    export(structure.id(), wanted));
        if (rights.may(caller, Right.ATTEST, structure.id())) add(leave(structure.id()));
    }

    private Component export(StructureId structure, Wanted wanted) {
        var query = JournalFilter.write(wanted, 0).getQueryString();
        var link = Tags.link(
                "/" + path(structure) + ".csv" + (query.isEmpty() ? "" : "?" + query),
                getTranslation("journal.export"),
                "btn");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Component leave(StructureId structure) {
        var link = Tags.link("/s/" + structure + "/tout.zip", getTranslation("journal.leave.go"), "btn");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return new Section(
                new H2(getTranslation("journal.leave.title")), Tags.p("", getTranslation("journal.leave.about")), link);
    }

    private static void go(StructureId structure, QueryParameters query) {
        UI.getCurrent().navigate(path(structure), query);
    }
}
