package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.Desk;
import fr.souffleur.training.authoring.DraftId;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;

/** A page about one part of a draft: its way back, its title, and the draft open for writing. */
abstract class DraftPart extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient CourseDrafts drafts;
    private final transient People people;
    private String title = "";

    DraftPart(SignedIn signedIn, Structures structures, CourseDrafts drafts, People people) {
        super("training.author.title", "training");
        addClassName("authoring");
        this.signedIn = signedIn;
        this.structures = structures;
        this.drafts = drafts;
        this.people = people;
    }

    @Override
    public String getPageTitle() {
        return title + " · Souffleur";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var structure = structures.get(caller, structure(event));
        var desk = drafts.open(caller, structure.id(), DraftId.parse(named(event, "draft")));
        var writing = new Writing(drafts, people, caller, desk, new Days(getLocale(), structure.zone()));
        removeAll();
        show(writing, named(event, "number"));
    }

    /** @param number of the part as the address says it; may be empty */
    abstract void show(Writing writing, String number);

    /** Back to the draft, and what this page is about. */
    Div head(Writing writing, String what, String name) {
        title = name.isBlank() ? what : name;
        var desk = writing.desk();
        return new Div(
                Tags.div(
                        "eyebrow",
                        Tags.in("fr", Tags.link(new Ways(desk.draft()).desk(), named(desk))),
                        Tags.span("num", " · " + what)),
                Tags.in("fr", new H1(title)));
    }

    SignedIn signedIn() {
        return signedIn;
    }

    static Div sides(Component one, Component other) {
        return Tags.div("dsides", one, other);
    }

    /** @throws Refused {@code unknown} when there is no such part */
    static int index(String number, int size) {
        try {
            int index = Integer.parseInt(number) - 1;
            if (index >= 0 && index < size) return index;
        } catch (NumberFormatException odd) {
            throw new Refused("unknown");
        }
        throw new Refused("unknown");
    }

    private static String named(Desk desk) {
        var title = desk.draft().title();
        return title.isBlank() ? desk.draft().course() : title;
    }
}
