package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to where words are taken out, for who leads debriefs. */
@Component
class PurgeDesk implements Workplace {

    @Override
    public Right right() {
        return Right.DEBRIEF;
    }

    @Override
    public String name() {
        return "journal.purge.title";
    }

    @Override
    public String about() {
        return "journal.purge.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/s/" + structure + "/retirer";
    }
}
