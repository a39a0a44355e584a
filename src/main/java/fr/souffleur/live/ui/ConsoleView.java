package fr.souffleur.live.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import jakarta.annotation.security.PermitAll;

/** The facilitator's console. */
@Route(value = "s/:structure/exercices/:exercise/animer", autoLayout = false)
@JsModule("./souffleur-console.js")
@PermitAll
class ConsoleView extends LiveScreen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Rights rights;

    ConsoleView(SignedIn signedIn, Rights rights) {
        super("souffleur-console", "live.title.console");
        this.signedIn = signedIn;
        this.rights = rights;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise =
                ExerciseId.parse(event.getRouteParameters().get("exercise").orElse(""));
        rights.require(signedIn.caller(), Right.CONDUCT, exercise);
        super.beforeEnter(event);
    }

    @Override
    String base(String path) {
        return path.substring(0, path.length() - "/animer".length());
    }
}
