package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to what has been kept long enough, for who keeps the portal running. */
@Component
class RetentionDesk implements Workplace {

    @Override
    public Right right() {
        return Right.OPERATE;
    }

    @Override
    public String name() {
        return "journal.keep.title";
    }

    @Override
    public String about() {
        return "journal.keep.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/s/" + structure + "/conservation";
    }
}
