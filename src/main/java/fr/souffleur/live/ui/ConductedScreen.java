package fr.souffleur.live.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;

/** A live screen for who conducts the exercise; {@code live/} lies beside its page. */
abstract class ConductedScreen extends LiveScreen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Rights rights;
    private final transient LiveExercises live;

    ConductedScreen(String tag, String title, SignedIn signedIn, Rights rights, LiveExercises live) {
        super(tag, title);
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
        return path.substring(0, path.lastIndexOf('/'));
    }
}
