package fr.souffleur.live.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The screen on the wall of the room. */
@Route(value = "ecran/:code", autoLayout = false)
@JsModule("./souffleur-room.js")
@AnonymousAllowed
class RoomView extends LiveScreen {

    private static final long serialVersionUID = 1L;

    RoomView() {
        super("souffleur-room", "live.title.room");
    }
}
