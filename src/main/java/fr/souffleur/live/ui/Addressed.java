package fr.souffleur.live.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.live.LiveExercises;

/** The exercise that an address names, if it is of the structure named before it. */
final class Addressed {

    private Addressed() {}

    static ExerciseId exercise(BeforeEnterEvent event, LiveExercises live) {
        var address = event.getRouteParameters();
        var exercise = ExerciseId.parse(address.get("exercise").orElse(""));
        live.mustBelong(exercise, StructureId.parse(address.get("structure").orElse("")));
        return exercise;
    }
}
