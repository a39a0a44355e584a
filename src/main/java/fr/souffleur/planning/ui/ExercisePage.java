package fr.souffleur.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;

/** A screen of one exercise: finds it by its address, or says that it does not exist. */
abstract class ExercisePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Exercises exercises;
    private final String title;

    ExercisePage(SignedIn signedIn, Exercises exercises, String title) {
        this.signedIn = signedIn;
        this.exercises = exercises;
        this.title = title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var structure = StructureId.parse(address.get("structure").orElse(""));
        var exercise =
                exercises.get(caller(), ExerciseId.parse(address.get("exercise").orElse("")));
        if (!exercise.structure().equals(structure)) throw new Refused("unknown");
        show(exercise, event);
    }

    abstract void show(Exercise exercise, BeforeEnterEvent event);

    @Override
    public String getPageTitle() {
        return getTranslation(title) + " · Souffleur";
    }

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
