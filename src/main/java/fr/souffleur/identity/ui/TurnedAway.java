package fr.souffleur.identity.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Tags;

/** A sign-in that came to nothing: said calmly, with the way to begin again; never why, which would help a stranger. */
@Route(value = "connexion/interrompue", autoLayout = false)
@AnonymousAllowed
class TurnedAway extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    TurnedAway() {
        addClassName("trouble");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var again = Tags.link("/s", getTranslation("identity.turned-away.again"), "btn cue");
        again.setRouterIgnore(true);
        removeAll();
        add(EmptyState.alone(
                getTranslation("identity.turned-away.title"), getTranslation("identity.turned-away.text"), again));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.turned-away.title") + " · Souffleur";
    }
}
