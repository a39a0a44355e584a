package fr.souffleur.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.StrongSignIn;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;

/** Before the provider asks for a second factor: why, what comes, and what to have at hand. */
@Route(StrongSignIn.PAGE)
@PermitAll
class SecondFactorView extends Screen {

    private static final long serialVersionUID = 1L;

    SecondFactorView() {
        super("identity.second-factor.title", "mine");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getLocation().getQueryParameters().getSingleParameter(StrongSignIn.BACK);
        var go =
                Tags.link(StrongSignIn.path(page.orElse("/s")), getTranslation("identity.second-factor.go"), "btn cue");
        go.setRouterIgnore(true);
        removeAll();
        add(EmptyState.alone(
                getTranslation("identity.second-factor.title"), getTranslation("identity.second-factor.text"), go));
    }
}
