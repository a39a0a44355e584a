package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.journal.Passages.Passage;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.keeping.Purges;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Takes mistyped words out: look for them, see each place, take them all out. The words never stand in an address. */
@Route("s/:structure/retirer")
@PermitAll
class PurgeView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Purges purges;
    private final transient Rights rights;
    private final TextField words = new TextField();
    private final Div under = new Div();

    PurgeView(SignedIn signedIn, Purges purges, Rights rights) {
        super("journal.purge.title", "purge");
        this.signedIn = signedIn;
        this.purges = purges;
        this.rights = rights;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var structure = structure(event);
        rights.require(signedIn.caller(), Right.DEBRIEF, structure);
        words.setLabel(getTranslation("journal.purge.words"));
        words.setHelperText(getTranslation("journal.purge.words.help"));
        words.setMaxLength(200);
        words.getElement().setAttribute("autocomplete", "off");
        words.addKeyPressListener(Key.ENTER, _ -> search(structure));
        under.getElement().setAttribute("role", "status");
        removeAll();
        add(
                new H1(getTranslation("journal.purge.title")),
                Tags.p("lede", getTranslation("journal.purge.about")),
                words,
                Tags.button(getTranslation("journal.purge.search"), "btn", () -> search(structure)),
                under);
    }

    private void search(StructureId structure) {
        var found = purges.preview(signedIn.caller(), structure, words.getValue());
        under.removeAll();
        if (found.isEmpty())
            under.add(new EmptyState(getTranslation("journal.purge.none"), getTranslation("journal.purge.none-text")));
        else show(structure, found);
    }

    private void show(StructureId structure, List<Passage> found) {
        var list = new OrderedList();
        list.addClassName("places");
        found.forEach(it -> list.add(new ListItem(
                Tags.p("lab", getTranslation("journal.place." + it.place())), Tags.p("words", it.context()))));
        under.add(
                new H2(getTranslation("journal.purge.found", found.size())),
                list,
                Tags.p("", getTranslation("journal.purge.warn")),
                Tags.button(getTranslation("journal.purge.go"), "btn stop", () -> remove(structure)));
    }

    private void remove(StructureId structure) {
        purges.purge(signedIn.caller(), structure, words.getValue());
        words.clear();
        under.removeAll();
        under.add(Tags.p("b", getTranslation("journal.purge.done")));
    }
}
