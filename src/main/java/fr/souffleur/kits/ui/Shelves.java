package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.kits.Kit;
import fr.souffleur.structures.Structure;
import java.util.List;

/** Booklets on two shelves: those written for this structure, with the reasons, and all others. */
class Shelves extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Structure structure;
    private final transient KitWords words;

    Shelves(Structure structure, KitWords words) {
        this.structure = structure;
        this.words = words;
        addClassName("shelves");
    }

    void show(List<Kit> kits) {
        removeAll();
        var ours = kits.stream()
                .filter(it -> it.types().contains(structure.kind()))
                .toList();
        var others = kits.stream().filter(it -> !ours.contains(it)).toList();
        if (!ours.isEmpty()) add(forYou(ours));
        if (!others.isEmpty()) add(more(others));
    }

    private Component forYou(List<Kit> kits) {
        var section = new Section(new H2(getTranslation("kits.shelf.yours")), shelf(kits, "b3"));
        var why = new Div();
        why.addClassNames("books", "b3", "whys");
        kits.forEach(it -> why.add(Reasons.list(words.reasons(it, structure.kind()))));
        section.add(why);
        return section;
    }

    private Component more(List<Kit> kits) {
        var count = new Span(getTranslation("kits.shelf.count", kits.size()));
        count.addClassNames("lab", "num");
        var title = new H2(getTranslation("kits.shelf.more"));
        title.add(count);
        var section = new Section(title, shelf(kits, "b4"));
        section.addClassName("more");
        return section;
    }

    private Component shelf(List<Kit> kits, String width) {
        var books = new UnorderedList();
        books.addClassNames("books", width, "shelf");
        kits.forEach(it -> books.add(new ListItem(Cover.to(KitView.path(structure.id(), it), it, words))));
        return books;
    }
}
