package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to the people of a structure, in the menu of those who let others in. */
@Component
class PeopleDesk implements Workplace {

    @Override
    public Right right() {
        return Right.ADMIT;
    }

    @Override
    public String name() {
        return "structures.people.title";
    }

    @Override
    public String about() {
        return "structures.people.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + PeopleView.path(structure);
    }
}
