package fr.souffleur.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.souffleur.identity.SignedIn;

/** The address itself: the door for who has a code, the year for who is signed in. */
@Route(value = "", autoLayout = false)
@AnonymousAllowed
class Welcome extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    Welcome(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(signedIn.person().isPresent() ? "s" : "rejoindre");
    }
}
