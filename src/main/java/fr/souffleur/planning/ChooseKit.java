package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.KitAction;
import fr.souffleur.structures.Right;
import org.springframework.stereotype.Component;

/** On a kit's page: chooses it and opens the preparation. */
@Component
class ChooseKit implements KitAction {

    private final Exercises exercises;

    ChooseKit(Exercises exercises) {
        this.exercises = exercises;
    }

    @Override
    public String label() {
        return "planning.choose-kit";
    }

    @Override
    public Right right() {
        return Right.PLAN;
    }

    @Override
    public String run(Caller caller, StructureId structure, Kit kit) {
        var exercise = exercises.plan(caller, structure, kit.id());
        return exercises.get(caller, exercise).path().substring(1);
    }
}
