package fr.souffleur.kits.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to the workshop, in the menu of those who keep kits. */
@Component
class WorkshopDesk implements Workplace {

    @Override
    public Right right() {
        return Right.CURATE;
    }

    @Override
    public String name() {
        return "kits.workshop.title";
    }

    @Override
    public String about() {
        return "kits.workshop.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + WorkshopView.path(structure);
    }
}
