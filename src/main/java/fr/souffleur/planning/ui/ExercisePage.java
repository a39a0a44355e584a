package fr.souffleur.planning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.souffleur.common.Caller;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.ui.Screen;

/** A screen of one exercise: finds it by its address, or says that it does not exist. */
abstract class ExercisePage extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Exercises exercises;

    ExercisePage(SignedIn signedIn, Exercises exercises, String title, String look) {
        super(title, look);
        this.signedIn = signedIn;
        this.exercises = exercises;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(exercises.get(caller(), structure(event), exercise(event)), event);
    }

    abstract void show(Exercise exercise, BeforeEnterEvent event);

    Caller caller() {
        return signedIn.caller();
    }

    Exercises exercises() {
        return exercises;
    }

    /** The line above a title: the step, then the page. */
    String eyebrow(Exercise exercise) {
        return getTranslation("planning.eyebrow", exercise.title());
    }
}
