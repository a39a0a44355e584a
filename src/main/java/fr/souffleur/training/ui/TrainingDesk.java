package fr.souffleur.training.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the courses, in everybody's menu. */
@Component
@Order(1)
class TrainingDesk implements Workplace {

    @Override
    public Right right() {
        return Right.SEE;
    }

    @Override
    public String name() {
        return "training.title";
    }

    @Override
    public String about() {
        return "training.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + CatalogueView.PATH;
    }
}
