package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to the profile of a structure, in the menu of those who keep it. */
@Component
class ProfileDesk implements Workplace {

    @Override
    public Right right() {
        return Right.PROFILE;
    }

    @Override
    public String name() {
        return "structures.profile.title";
    }

    @Override
    public String about() {
        return "structures.profile.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + ProfileView.path(structure);
    }
}
