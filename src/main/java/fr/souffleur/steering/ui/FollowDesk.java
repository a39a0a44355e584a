package fr.souffleur.steering.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to the structures that somebody follows. */
@Component
class FollowDesk implements Workplace {

    @Override
    public Right right() {
        return Right.FOLLOW;
    }

    @Override
    public String name() {
        return "steering.follow.title";
    }

    @Override
    public String about() {
        return "steering.follow.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + FollowView.path(structure);
    }
}
