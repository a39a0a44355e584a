package fr.souffleur.steering.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.steering.Coverage;
import fr.souffleur.steering.Standing;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Sharing;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** The structures that a body or a group follows, and where each stands this year. */
@Route("s/:structure/suivi")
@PermitAll
class FollowView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Coverage coverage;
    private final transient Rights rights;
    private final transient Sharing sharing;

    FollowView(SignedIn signedIn, Structures structures, Coverage coverage, Rights rights, Sharing sharing) {
        super("steering.follow.title", "followed");
        this.signedIn = signedIn;
        this.structures = structures;
        this.coverage = coverage;
        this.rights = rights;
        this.sharing = sharing;
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/suivi";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = structures.get(signedIn.caller(), structure(event));
        var all = coverage.of(signedIn.caller(), place.id());
        var lines = new FollowedLines(rights, signedIn.caller(), all);
        var shown = sharing.shownTo(signedIn.caller(), place.id());
        var search = new TextField(getTranslation("steering.follow.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(it -> lines.show(it.getValue()));
        removeAll();
        add(
                Tags.p("eyebrow", place.name()),
                new H1(getTranslation("steering.follow.title")),
                Tags.p("lede", getTranslation("steering.follow.about")));
        if (rights.may(signedIn.caller(), Right.REGISTER, place.id()))
            add(Tags.link("/" + path(place.id()) + "/declarations", getTranslation("planning.acceptance.title")));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("steering.follow.none"), getTranslation("steering.follow.none-text")));
            return;
        }
        var done = all.stream().filter(it -> it.state() == Standing.State.DONE).count();
        add(Tags.p("b", getTranslation("steering.follow.count", all.size(), done)), search, lines);
        lines.show("");
        if (!shown.isEmpty()) add(new ShownReports(shown, new Days(getLocale(), place.zone())));
    }
}
