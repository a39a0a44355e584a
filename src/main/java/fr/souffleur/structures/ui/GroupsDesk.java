package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to the groups of a region, for its coordinators. */
@Component
class GroupsDesk implements Workplace {

    @Override
    public Right right() {
        return Right.REGISTER;
    }

    @Override
    public String name() {
        return "structures.groups.title";
    }

    @Override
    public String about() {
        return "structures.groups.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/s/" + structure + "/groupements";
    }
}
