package fr.souffleur.live.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.structures.Rights;
import jakarta.annotation.security.PermitAll;

/** The console to rehearse with, before the day: in the browser only. */
@Route(value = "s/:structure/exercices/:exercise/repetition", autoLayout = false)
@JsModule("./souffleur-rehearsal.js")
@PermitAll
class RehearsalView extends ConductedScreen {

    private static final long serialVersionUID = 1L;

    RehearsalView(SignedIn signedIn, Rights rights, LiveExercises live) {
        super("souffleur-rehearsal", "live.title.rehearsal", signedIn, rights, live);
    }
}
