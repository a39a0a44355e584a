package fr.souffleur.live.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A player's board. */
@Route(value = "j/:code", autoLayout = false)
@JsModule("./souffleur-player.js")
@AnonymousAllowed
class PlayerView extends LiveScreen {

    private static final long serialVersionUID = 1L;

    PlayerView() {
        super("souffleur-player", "live.title.player");
    }
}
