package fr.souffleur.shell;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to mails and jobs, in the menu of who keeps the portal running. */
@Component
class UpkeepDesk implements Workplace {

    @Override
    public Right right() {
        return Right.OPERATE;
    }

    @Override
    public String name() {
        return "shell.upkeep.title";
    }

    @Override
    public String about() {
        return "shell.upkeep.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/s/" + structure + "/exploitation";
    }
}
