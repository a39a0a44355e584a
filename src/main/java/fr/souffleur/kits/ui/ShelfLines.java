package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.Shelved;
import fr.souffleur.kits.workshop.Workshop;
import fr.souffleur.ui.Marks;
import fr.souffleur.ui.Tags;
import java.util.List;

/** Published versions as lines, with what can be done with them. */
final class ShelfLines {

    private final Workshop workshop;
    private final Caller caller;
    private final StructureId structure;

    ShelfLines(Workshop workshop, Caller caller, StructureId structure) {
        this.workshop = workshop;
        this.caller = caller;
        this.structure = structure;
    }

    OrderedList of(List<Shelved> versions) {
        var list = new OrderedList();
        list.addClassNames("exs", "wslist");
        versions.forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(Shelved shelved) {
        var kit = shelved.book().kit();
        var edition = shelved.edition();
        var name = Tags.in(kit.language(), new H3());
        if (edition == null) name.setText(kit.title());
        else name.add(Tags.link(EditionView.path(structure, edition), kit.title()));
        var from = say(edition == null ? "kits.workshop.shipped" : "kits.workshop.published");
        var about = Tags.p("soft num", say("kits.workshop.version", kit.id(), kit.version(), from));
        var state = Tags.span("state", say("kits.standing." + shelved.standing()));
        return new ListItem(
                shelved.chosen() ? Marks.done() : Marks.later(),
                new Div(name, about),
                Tags.div("wsacts", state, decision(shelved, kit)));
    }

    private Component decision(Shelved shelved, Kit kit) {
        if (shelved.standing() == Shelved.Standing.RETIRED)
            return named(
                    Tags.button(say("kits.restore"), "textbutton", () -> {
                        workshop.restore(caller, structure, kit.id(), kit.version());
                        again();
                    }),
                    kit);
        return named(
                Tags.button(
                        say("kits.retire"),
                        "textbutton",
                        () -> new ReasonDialog(
                                        shelved.shipped() ? "kits.retire-shipped" : "kits.retire",
                                        kit.title(),
                                        reason -> {
                                            workshop.retire(caller, structure, kit.id(), kit.version(), reason);
                                            again();
                                        })
                                .open()),
                kit);
    }

    /** For who hears the buttons one after the other. */
    private static Component named(Component button, Kit kit) {
        var text = button.getElement().getText();
        button.getElement().setAttribute("aria-label", text + ", " + kit.code() + " " + kit.version());
        return button;
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
