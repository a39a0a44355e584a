package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Secret;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Invitation;
import fr.souffleur.structures.Invitations;
import fr.souffleur.structures.Role;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** Where the link of an invitation leads: what it is for, and one button. */
@Route("invitation/:code")
@PermitAll
class InvitationView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Invitations invitations;

    InvitationView(SignedIn signedIn, Invitations invitations) {
        super("structures.invitation.title", "invitation");
        this.signedIn = signedIn;
        this.invitations = invitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = new Secret(named(event, "code"));
        var invitation = invitations.look(signedIn.caller(), secret);
        var role = getTranslation("structures.role." + invitation.role().name().toLowerCase(Locale.ROOT));
        removeAll();
        add(
                Tags.p("eyebrow", getTranslation("structures.invitation.title")),
                new H1(invitation.structure().name()),
                Tags.p(
                        "lede",
                        getTranslation(
                                invitation.exercise() == null
                                        ? "structures.invitation.member"
                                        : "structures.invitation.guest",
                                role)),
                Tags.p(
                        "soft2",
                        getTranslation(
                                "structures.role." + invitation.role().name().toLowerCase(Locale.ROOT) + ".may")),
                Tags.button(getTranslation("structures.invitation.take"), "btn cue", () -> take(secret)));
    }

    private void take(Secret secret) {
        Invitation taken = invitations.take(signedIn.caller(), secret);
        var home = "s/" + taken.structure().id();
        var exercise = taken.exercise();
        var guest = home + "/exercices/" + exercise + (taken.role() == Role.PILOT ? "" : "/observer");
        getUI().ifPresent(it -> it.navigate(exercise == null ? home : guest));
    }
}
