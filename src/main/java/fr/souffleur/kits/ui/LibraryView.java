package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.Kits;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** The library: all kits as covers on shelves, those that fit this structure first. */
@Route("s/:structure/kits")
@PermitAll
class LibraryView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Kits kits;

    LibraryView(SignedIn signedIn, Structures structures, Kits kits) {
        super("kits.title", "lib");
        this.signedIn = signedIn;
        this.structures = structures;
        this.kits = kits;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var structure = structures.get(signedIn.caller(), structure(event));
        removeAll();
        if (kits.all(structure.id()).isEmpty()) {
            var title = new H1(getTranslation("kits.title"));
            add(new Div(title, new EmptyState(getTranslation("kits.none.title"), getTranslation("kits.none.text"))));
        } else {
            add(library(
                    structure,
                    Search.of(event.getLocation().getQueryParameters().getParameters())));
        }
    }

    private Component[] library(Structure structure, Search asked) {
        var words = new KitWords(getLocale());
        var shelves = new Shelves(structure, words);
        var found = new Paragraph();
        found.addClassNames("lab", "num");
        found.getElement().setAttribute("role", "status");
        var nothing = new Div();
        var facets = new Facets(kits.all(structure.id()), words, it -> {
            remember(structure, it);
            show(structure, it, shelves, found, nothing);
        });
        facets.addComponentAsFirst(new H1(getTranslation("kits.title")));
        facets.addComponentAtIndex(2, found);
        nothing.add(new EmptyState(
                getTranslation("kits.nothing.title"),
                getTranslation("kits.nothing.text"),
                new Button(getTranslation("kits.nothing.all"), click -> {
                    var all = Search.of(Map.of());
                    facets.show(all);
                    remember(structure, all);
                    show(structure, all, shelves, found, nothing);
                })));
        facets.show(asked);
        show(structure, asked, shelves, found, nothing);
        return new Component[] {facets, new Div(nothing, shelves)};
    }

    private void show(Structure structure, Search search, Shelves shelves, Paragraph found, Component nothing) {
        var kept = kits.all(structure.id()).stream().filter(search::finds).toList();
        shelves.show(kept);
        found.setText(search.parameters().isEmpty() ? "" : getTranslation("kits.found", kept.size()));
        nothing.setVisible(kept.isEmpty());
    }

    /** The address says what is looked for, so that it can be kept, sent and come back to. */
    private void remember(Structure structure, Search search) {
        var location = new Location(path(structure.id()), new QueryParameters(search.parameters()));
        getUI().ifPresent(it -> it.getPage().getHistory().replaceState(null, location));
    }

    /** For a page of a kit: the way back. */
    static String path(StructureId structure) {
        return "s/" + structure + "/kits";
    }
}
