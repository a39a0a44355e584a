package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to the requests of a whole region, for its coordinators. */
@Component
class RequestsDesk implements Workplace {

    @Override
    public Right right() {
        return Right.REGISTER;
    }

    @Override
    public String name() {
        return "structures.requests.title";
    }

    @Override
    public String about() {
        return "structures.requests.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + RequestsView.path(structure);
    }
}
