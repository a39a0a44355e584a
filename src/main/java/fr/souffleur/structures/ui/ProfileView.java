package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Newcomer;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.profile.Profile;
import fr.souffleur.structures.profile.Profiles;
import fr.souffleur.structures.register.Register;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** What a structure says of itself. Each field is kept as soon as it is left; what is missing stands first. */
@Route("s/:structure/profil")
@PermitAll
class ProfileView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Profiles profiles;
    private final transient Register register;
    private final transient Rights rights;
    private final Paragraph kept = Tags.p("s soft kept", "");

    ProfileView(SignedIn signedIn, Profiles profiles, Register register, Rights rights) {
        super("structures.profile.title", "profile");
        this.signedIn = signedIn;
        this.profiles = profiles;
        this.register = register;
        this.rights = rights;
        kept.getElement().setAttribute("role", "status");
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/profil";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(profiles.of(signedIn.caller(), structure(event)));
    }

    private void show(Profile profile) {
        var caller = signedIn.caller();
        var structure = profile.structure();
        var writes = rights.may(caller, Right.PROFILE, structure.id());
        var missing = new ProfileMissing(structure);
        var pen = new ProfilePen(profiles, caller, structure.id(), writes, getLocale(), (it, label) -> {
            kept.setText(getTranslation("structures.profile.kept", label));
            missing.show(it, profiles.missing(caller, structure.id()));
        });
        missing.show(pen, profile.missing());
        kept.setText("");
        removeAll();
        add(
                Tags.p("eyebrow", structure.name()),
                new H1(getTranslation("structures.profile.title")),
                Tags.p("lede", getTranslation("structures.profile.about")),
                Tags.p("soft2", kind(profile)));
        if (!writes) add(Tags.p("s soft", getTranslation("structures.profile.reading")));
        add(
                missing,
                kept,
                new ProfileFacts(pen, profile),
                new ProfileSites(pen, register, profile),
                new ProfileTools(pen, profile),
                new ProfileContacts(pen, profile));
    }

    private String kind(Profile profile) {
        var kind = profile.structure().kind();
        var word = Newcomer.KINDS.contains(kind) ? getTranslation("structures.kind." + kind) : kind;
        return profile.finess() == null
                ? getTranslation("structures.profile.kind", word)
                : getTranslation("structures.profile.kind-number", word, profile.finess());
    }
}
