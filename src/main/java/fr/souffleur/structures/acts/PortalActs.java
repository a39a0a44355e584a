package fr.souffleur.structures.acts;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.ui.Days;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal wrote in the journal of itself, and no structure reads in its own: for who keeps it running. */
@Service
@Transactional(readOnly = true)
public class PortalActs {

    private final Journal journal;
    private final Rights rights;
    private final Structures structures;

    PortalActs(Journal journal, Rights rights, Structures structures) {
        this.journal = journal;
        this.rights = rights;
        this.structures = structures;
    }

    /** @param number of the page, from 0. Nobody did these acts, so that a name finds none of them. */
    public Acts.Page page(Caller caller, StructureId body, Wanted wanted, int number, Words words) {
        var where = operated(caller, body);
        var search = wanted.search(where.zone(), null);
        var found = journal.ofPortal(search, Math.clamp(number, 0, 100_000), Acts.PAGE);
        var telling = new Telling(words, new Days(words.locale(), where.zone()), Map.of(), Map.of());
        return new Acts.Page(found.stream().limit(Acts.PAGE).map(telling::tell).toList(), found.size() > Acts.PAGE);
    }

    /** Kinds of acts to choose from. */
    public List<String> kinds(Caller caller, StructureId body) {
        operated(caller, body);
        return journal.kindsOfPortal();
    }

    private Structure operated(Caller caller, StructureId body) {
        rights.require(caller, Right.OPERATE, body);
        return structures.find(body);
    }
}
