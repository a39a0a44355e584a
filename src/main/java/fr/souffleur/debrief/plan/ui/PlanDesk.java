package fr.souffleur.debrief.plan.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to the plan of actions, in the menu of those who read reports. */
@Component
class PlanDesk implements Workplace {

    @Override
    public Right right() {
        return Right.READ_REPORT;
    }

    @Override
    public String name() {
        return "debrief.plan.title";
    }

    @Override
    public String about() {
        return "debrief.plan.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + PlanView.path(structure);
    }
}
