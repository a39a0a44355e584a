package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to what the portal wrote of itself, for who keeps it running. */
@Component
class PortalJournalDesk implements Workplace {

    @Override
    public Right right() {
        return Right.OPERATE;
    }

    @Override
    public String name() {
        return "journal.portal.title";
    }

    @Override
    public String about() {
        return "journal.portal.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + PortalJournalView.path(structure);
    }
}
