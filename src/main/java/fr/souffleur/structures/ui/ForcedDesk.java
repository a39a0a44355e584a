package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to forced access, for who keeps the portal running. */
@Component
class ForcedDesk implements Workplace {

    @Override
    public Right right() {
        return Right.OPERATE;
    }

    @Override
    public String name() {
        return "structures.forced.title";
    }

    @Override
    public String about() {
        return "structures.forced.desk";
    }

    @Override
    public String path(StructureId structure) {
        return "/s/" + structure + "/acces";
    }
}
