package fr.souffleur.live.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** An observer's grid. */
@Route(value = "o/:code", autoLayout = false)
@JsModule("./souffleur-observer.js")
@AnonymousAllowed
class ObserverView extends LiveScreen {

    private static final long serialVersionUID = 1L;

    ObserverView() {
        super("souffleur-observer", "live.title.observer");
    }
}
