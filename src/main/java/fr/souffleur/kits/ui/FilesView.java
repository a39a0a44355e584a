package fr.souffleur.kits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.EditionId;
import fr.souffleur.kits.workshop.Workshop;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** The files of an edition as they were brought, and what the checks would still advise. */
@Route("s/:structure/atelier/editions/:edition/fichiers")
@PermitAll
class FilesView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Workshop workshop;

    FilesView(SignedIn signedIn, Workshop workshop) {
        super("kits.files", "bring");
        this.signedIn = signedIn;
        this.workshop = workshop;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var structure = structure(event);
        var draft = workshop.draft(signedIn.caller(), structure, EditionId.parse(named(event, "edition")));
        var edition = draft.edition();
        Bringing kept = draft.bringing();
        var source = new SourcePart(kept.sources());
        var faults = new FaultsPart(kept.faults(), kept.advice(), it -> source.show(it.path(), it.line(), it.column()));
        source.leadsBack(faults::comeBack);
        var back = new Anchor(
                EditionView.path(structure, edition.id()), Icons.back(), new Span(getTranslation("kits.edition.back")));
        back.addClassNames("s", "backl");
        removeAll();
        add(
                back,
                new H1(getTranslation("kits.files.title", edition.kit(), edition.version(), edition.number())),
                Tags.div("checked", faults, source));
    }
}
