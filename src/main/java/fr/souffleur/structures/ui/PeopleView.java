package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Members;
import fr.souffleur.structures.Requests;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.roster.Rosters;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** Who belongs to a structure, who asks to, and who is invited. */
@Route("s/:structure/personnes")
@PermitAll
class PeopleView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Members members;
    private final transient Requests requests;
    private final transient Invitations invitations;
    private final transient RequestLines asking;
    private final transient Rosters rosters;

    PeopleView(
            SignedIn signedIn,
            Structures structures,
            Members members,
            Requests requests,
            Invitations invitations,
            RequestLines asking,
            Rosters rosters) {
        super("structures.people.title", "people");
        this.signedIn = signedIn;
        this.structures = structures;
        this.members = members;
        this.requests = requests;
        this.invitations = invitations;
        this.asking = asking;
        this.rosters = rosters;
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/personnes";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(signedIn.caller(), structures.known(signedIn.caller(), structure(event)));
    }

    private void show(Caller caller, Structure structure) {
        var days = new Days(getLocale(), structure.zone());
        Runnable again = () -> show(caller, structures.known(caller, structure.id()));
        var here = members.of(caller, structure.id());
        removeAll();
        add(
                Tags.p("eyebrow", structure.name()),
                new H1(getTranslation("structures.people.title")),
                Tags.p("lede", getTranslation("structures.people.about")));
        // A body's own list would hold those of the whole region: they wait on its other screen.
        if (structure.exercises()) {
            var waiting = requests.waiting(caller, structure.id());
            if (!waiting.isEmpty())
                add(part("structures.people.asking", asking.of(caller, waiting, days, getLocale(), again)));
        }
        add(part("structures.people.here", new MemberLines(members, caller, structure, here, days, again)));
        add(part("structures.people.invite", new InvitePart(invitations, caller, structure, again)));
        add(part("structures.roster.title", new PeopleListPart(rosters, caller, structure.id(), again)));
        var open = invitations.open(caller, structure.id());
        if (!open.isEmpty())
            add(part(
                    "structures.people.invited",
                    new InvitationLines(invitations, caller, structure, open, days, again)));
    }

    private Component part(String title, Component content) {
        return new Section(new H2(getTranslation(title)), content);
    }
}
