package fr.souffleur.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import jakarta.annotation.security.PermitAll;

/** After sign-in: on to the first structure, or a word for who belongs to none. */
@Route("s")
@PermitAll
class Mine extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;

    private final transient Stays stays;

    Mine(SignedIn signedIn, Structures structures, Stays stays) {
        super("shell.title", "mine");
        this.signedIn = signedIn;
        this.structures = structures;
        this.stays = stays;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = structures.of(signedIn.caller());
        if (!mine.isEmpty()) event.forwardTo("s/" + mine.getFirst().structure().id());
        var ask = new Anchor("/arriver", getTranslation("shell.nowhere.ask"));
        ask.addClassNames("btn", "cue");
        var code = new Anchor("/rejoindre", getTranslation("shell.nowhere.action"));
        code.addClassNames("btn", "plain");
        var learn = new Anchor("/formation", getTranslation("shell.nowhere.learn"));
        learn.addClassNames("btn", "plain");
        removeAll();
        var guest = stays.of(signedIn.caller(), getLocale());
        guest.ifPresent(it -> add(new H1(getTranslation("shell.stay.title")), it));
        if (guest.isPresent()) return;
        add(EmptyState.alone(
                getTranslation("shell.nowhere.title"), getTranslation("shell.nowhere.text"), ask, code, learn));
    }
}
