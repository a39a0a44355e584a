package fr.souffleur.kits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.KitBook;
import fr.souffleur.kits.workshop.Workshop;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;

/** A kit is brought and checked; what is wrong is shown where it stands, and a clean one goes to the second reader. */
@Route("s/:structure/atelier/apporter")
@PermitAll
class BringView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Rights rights;
    private final transient Workshop workshop;
    private final Div found = new Div();

    BringView(SignedIn signedIn, Rights rights, Workshop workshop) {
        super("kits.bring.title", "bring");
        this.signedIn = signedIn;
        this.rights = rights;
        this.workshop = workshop;
    }

    static String path(StructureId structure) {
        return WorkshopView.path(structure) + "/apporter";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var structure = structure(event);
        rights.require(signedIn.caller(), Right.CURATE, structure);
        var back =
                new Anchor(WorkshopView.path(structure), Icons.back(), new Span(getTranslation("kits.workshop.back")));
        back.addClassNames("s", "backl");
        removeAll();
        add(
                back,
                new H1(getTranslation("kits.bring.title")),
                Tags.p("lede", getTranslation("kits.bring.about")),
                new BringField(it -> show(structure, it)),
                found);
    }

    private void show(StructureId structure, Bringing brought) {
        var source = new SourcePart(brought.sources());
        source.setVisible(!brought.sources().isEmpty());
        var faults = new FaultsPart(
                brought.faults(), brought.advice(), it -> source.show(it.path(), it.line(), it.column()));
        source.leadsBack(faults::comeBack);
        var page = new Div(faults, source);
        page.addClassName("checked");
        found.removeAll();
        var book = brought.book();
        if (book != null) found.add(deposit(structure, brought, book));
        found.add(page);
        found.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private Div deposit(StructureId structure, Bringing brought, KitBook book) {
        var kit = book.kit();
        var note = new TextArea(getTranslation("kits.bring.note"));
        note.setHelperText(getTranslation("kits.bring.note-help"));
        note.setMaxLength(4000);
        note.setWidthFull();
        var go = Tags.button(getTranslation("kits.bring.deposit"), "btn cue", () -> {
            var edition = workshop.bring(signedIn.caller(), structure, brought, note.getValue());
            Toast.say(getTranslation("kits.bring.done"));
            getUI().ifPresent(it -> it.navigate(EditionView.path(structure, edition)));
        });
        var deposit = new Div(
                Tags.in(kit.language(), new H2(kit.title())),
                Tags.p("num soft", kit.id() + " · " + kit.version()),
                note,
                go);
        deposit.addClassNames("ready", "deposit");
        return deposit;
    }
}
