package fr.souffleur.live.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import jakarta.annotation.security.PermitAll;

/** The console to rehearse with, before the day: in the browser only. */
@Route(value = "s/:structure/exercices/:exercise/repetition", autoLayout = false)
@JsModule("./souffleur-rehearsal.js")
@PermitAll
class RehearsalView extends LiveScreen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Rights rights;
    private final transient LiveExercises live;

    RehearsalView(SignedIn signedIn, Rights rights, LiveExercises live) {
        super("souffleur-rehearsal", "live.title.rehearsal");
        this.signedIn = signedIn;
        this.rights = rights;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rights.require(signedIn.caller(), Right.CONDUCT, Addressed.exercise(event, live));
        super.beforeEnter(event);
    }

    @Override
    String base(String path) {
        return path.substring(0, path.length() - "/repetition".length());
    }
}
