package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.EditionId;
import fr.souffleur.kits.workshop.Act;
import fr.souffleur.kits.workshop.Draft;
import fr.souffleur.kits.workshop.Remark;
import fr.souffleur.kits.workshop.Workshop;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One edition: read it whole, say what should change, decide. */
@Route("s/:structure/atelier/editions/:edition")
@PermitAll
class EditionView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Workshop workshop;
    private final transient People people;
    private final Paragraph eyebrow = new Paragraph();
    private final Aside aside = new Aside();
    private @Nullable RemarksPart remarks;
    private String title = "";

    EditionView(SignedIn signedIn, Structures structures, Workshop workshop, People people) {
        super("kits.workshop.title", "kit");
        this.signedIn = signedIn;
        this.structures = structures;
        this.workshop = workshop;
        this.people = people;
    }

    static String path(StructureId structure, EditionId edition) {
        return WorkshopView.path(structure) + "/editions/" + edition;
    }

    @Override
    public String getPageTitle() {
        return title + " · Souffleur";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.get(caller, structure(event));
        var id = EditionId.parse(named(event, "edition"));
        var draft = workshop.draft(caller, structure.id(), id);
        title = draft.edition().title();
        aside.addClassName("wsaside");
        var page = new Div(article(draft), aside);
        page.addClassNames("kgrid", "wsgrid");
        removeAll();
        add(back(structure), page);
        decide(structure, draft);
    }

    /** What moves with each decision; the reading stays as it was opened. */
    private void decide(Structure structure, Draft draft) {
        var edition = draft.edition();
        var days = new Days(getLocale(), structure.zone());
        var names = people.names(people(draft));
        var turn = new Turn(
                workshop,
                signedIn.caller(),
                draft,
                () -> decide(structure, workshop.draft(signedIn.caller(), structure.id(), edition.id())));
        var told = new RemarksPart(draft, turn, names, days);
        remarks = told;
        eyebrow.setText(getTranslation(
                "kits.edition.eyebrow",
                edition.kit(),
                edition.version(),
                edition.number(),
                getTranslation("kits.edition.status." + edition.status())));
        var acts = draft.acts().stream()
                .filter(it -> it.version().equals(edition.version()))
                .toList();
        aside.removeAll();
        aside.add(new DecisionPart(draft, turn), told, new ActsPart(acts, names, days));
    }

    private Component article(Draft draft) {
        var kit = draft.book().kit();
        eyebrow.addClassNames("eyebrow", "num");
        var name = Tags.in(kit.language(), new H1(kit.title()));
        name.addClassName("big");
        var article = new Div(eyebrow, name);
        if (!draft.edition().note().isEmpty())
            article.add(Tags.p("note", draft.edition().note()));
        article.add(
                KitText.lede(kit, kit.pitch()),
                new Facts(kit, new KitWords(getLocale())),
                new ReadingPart(draft, it -> {
                    var now = remarks;
                    if (now != null) now.about(it);
                }));
        return article;
    }

    private Component back(Structure structure) {
        var link = new Anchor(
                WorkshopView.path(structure.id()), Icons.back(), new Span(getTranslation("kits.workshop.back")));
        link.addClassNames("s", "backl");
        return link;
    }

    private static Set<PersonId> people(Draft draft) {
        var people = new HashSet<PersonId>();
        draft.acts().stream().map(Act::by).forEach(people::add);
        for (var remark : draft.remarks()) {
            people.add(remark.by());
            settledBy(remark, people);
        }
        return people;
    }

    private static void settledBy(Remark remark, Set<PersonId> people) {
        var settled = remark.settled();
        if (settled != null) people.add(settled.by());
    }
}
