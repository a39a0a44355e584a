package fr.souffleur.live.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.structures.Rights;
import jakarta.annotation.security.PermitAll;

/** The facilitator's console. */
@Route(value = "s/:structure/exercices/:exercise/animer", autoLayout = false)
@JsModule("./souffleur-console.js")
@PermitAll
class ConsoleView extends ConductedScreen {

    private static final long serialVersionUID = 1L;

    ConsoleView(SignedIn signedIn, Rights rights, LiveExercises live) {
        super("souffleur-console", "live.title.console", signedIn, rights, live);
    }
}
