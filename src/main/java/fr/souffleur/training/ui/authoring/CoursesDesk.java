package fr.souffleur.training.ui.authoring;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the courses' desk, in the menu of those who keep courses. */
@Component
@Order(3)
class CoursesDesk implements Workplace {

    @Override
    public Right right() {
        return Right.CURATE;
    }

    @Override
    public String name() {
        return "training.author.title";
    }

    @Override
    public String about() {
        return "training.author.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + DraftsView.path(structure);
    }
}
