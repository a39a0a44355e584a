package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to the register, in the menu of those who bring it. */
@Component
class RegisterDesk implements Workplace {

    @Override
    public Right right() {
        return Right.REGISTER;
    }

    @Override
    public String name() {
        return "structures.register.title";
    }

    @Override
    public String about() {
        return "structures.register.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + RegisterView.path(structure);
    }
}
