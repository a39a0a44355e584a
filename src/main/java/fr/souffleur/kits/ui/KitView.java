package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.KitAction;
import fr.souffleur.kits.Kits;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** One kit: what everybody may know, what can be done with it, and the script for who will conduct. */
@Route("s/:structure/kits/:code")
@PermitAll
class KitView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Rights rights;
    private final transient Kits kits;
    private final transient List<KitAction> actions;
    private String title = "";

    KitView(SignedIn signedIn, Structures structures, Rights rights, Kits kits, ObjectProvider<KitAction> actions) {
        super("kits.title", "kit");
        this.signedIn = signedIn;
        this.structures = structures;
        this.rights = rights;
        this.kits = kits;
        this.actions = actions.orderedStream().toList();
    }

    static String path(StructureId structure, Kit kit) {
        return LibraryView.path(structure) + "/" + kit.code();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var structure = structures.get(signedIn.caller(), structure(event));
        var book = kits.withCode(structure.id(), named(event, "code"));
        var kit = book.kit();
        title = kit.title();
        removeAll();
        var page = new Div(article(kit), aside(kit, structure));
        page.addClassName("kgrid");
        if (rights.may(signedIn.caller(), Right.CONDUCT, structure.id())) page.add(new Script(book));
        add(back(structure), page);
    }

    @Override
    public String getPageTitle() {
        return title + " · Souffleur";
    }

    private Component back(Structure structure) {
        var link = new Anchor(LibraryView.path(structure.id()), Icons.back(), new Span(getTranslation("kits.back")));
        link.addClassNames("s", "backl");
        return link;
    }

    private Component article(Kit kit) {
        var words = new KitWords(getLocale());
        var eyebrow =
                new Paragraph(getTranslation("kits.eyebrow", kit.code(), kit.version(), words.level(kit.level())));
        eyebrow.addClassNames("eyebrow", "num");
        var name = new H1(kit.title());
        name.addClassName("big");
        return new Article(eyebrow, name, KitText.lede(kit, kit.pitch()), new Facts(kit, words));
    }

    private Component aside(Kit kit, Structure structure) {
        var words = new KitWords(getLocale());
        var cover = new Div(new Cover(kit, words));
        cover.addClassName("kcov");
        var aside = new Aside(cover);
        var offered = actions.stream()
                .filter(it -> rights.may(signedIn.caller(), it.right(), structure.id()))
                .toList();
        offered.forEach(it -> aside.add(new ActionButton(it, signedIn, structure.id(), kit)));
        if (offered.isEmpty()) aside.add(note("kits.choose.by-others"));
        aside.add(new Reasons(words.reasons(kit, structure.kind())), note("kits.secret"));
        return aside;
    }

    private Component note(String key) {
        var note = new Paragraph(Icons.lock(), new Span(getTranslation(key)));
        note.addClassName("secret");
        return note;
    }
}
