package fr.souffleur.structures.ui;

import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Workplace;
import org.springframework.stereotype.Component;

/** The way to the journal, in the menu of who may read it. */
@Component
class JournalDesk implements Workplace {

    @Override
    public Right right() {
        return Right.READ_JOURNAL;
    }

    @Override
    public String name() {
        return "journal.title";
    }

    @Override
    public String about() {
        return "journal.about";
    }

    @Override
    public String path(StructureId structure) {
        return "/" + JournalView.path(structure);
    }
}
