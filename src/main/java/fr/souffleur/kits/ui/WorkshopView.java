package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.Shelved;
import fr.souffleur.kits.workshop.Edition;
import fr.souffleur.kits.workshop.Workshop;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The curators' desk: what is on its way, what stands on the shelf, what was put away. */
@Route("s/:structure/atelier")
@PermitAll
class WorkshopView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Workshop workshop;
    private final transient People people;

    WorkshopView(SignedIn signedIn, Structures structures, Workshop workshop, People people) {
        super("kits.workshop.title", "ws");
        this.signedIn = signedIn;
        this.structures = structures;
        this.workshop = workshop;
        this.people = people;
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/atelier";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.get(caller, structure(event));
        var editions = workshop.editions(caller, structure.id());
        var shelf = workshop.shelf(caller, structure.id());
        var names = people.names(editions.stream().map(Edition::broughtBy).toList());
        var lines = new EditionLines(structure.id(), names, new Days(getLocale(), structure.zone()));
        var under = new Div();
        var search = new TextField(getTranslation("kits.workshop.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(it -> show(under, lines, editions, shelf, it.getValue(), caller, structure));
        removeAll();
        var bring = Tags.link(BringView.path(structure.id()), getTranslation("kits.workshop.bring"), "btn cue");
        var head = Tags.div("wshead", new H1(getTranslation("kits.workshop.title")), bring);
        add(head, Tags.p("lede", getTranslation("kits.workshop.about")), search, under);
        show(under, lines, editions, shelf, "", caller, structure);
    }

    private void show(
            Div under,
            EditionLines lines,
            List<Edition> editions,
            List<Shelved> shelf,
            String words,
            Caller caller,
            Structure structure) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        Predicate<String> found = it -> it.toLowerCase(Locale.ROOT).contains(wanted);
        var mine = editions.stream()
                .filter(it -> found.test(it.kit() + " " + it.title()))
                .toList();
        var shelved = shelf.stream()
                .filter(it ->
                        found.test(it.book().kit().id() + " " + it.book().kit().title()))
                .toList();
        var versions = new ShelfLines(workshop, caller, structure.id());
        under.removeAll();
        under.add(
                part("under-way", lines.of(mine.stream().filter(Edition::open).toList())),
                part(
                        "shelf",
                        versions.of(shelved.stream().filter(Shelved::chosen).toList())),
                folded(
                        "off-shelf",
                        versions.of(shelved.stream().filter(it -> !it.chosen()).toList())),
                folded(
                        "past",
                        lines.of(mine.stream()
                                .filter(it -> it.status() == Edition.Status.SET_ASIDE)
                                .toList())));
    }

    private Component part(String name, OrderedList list) {
        var section = new Section(new H2(getTranslation("kits.workshop." + name)));
        if (list.getComponentCount() > 0) section.add(list);
        else
            section.add(new EmptyState(
                    getTranslation("kits.workshop." + name + ".none"),
                    getTranslation("kits.workshop." + name + ".none-text")));
        return section;
    }

    private Component folded(String name, OrderedList list) {
        var folded = new NativeDetails(getTranslation("kits.workshop." + name, list.getComponentCount()), list);
        folded.setVisible(list.getComponentCount() > 0);
        return folded;
    }
}
