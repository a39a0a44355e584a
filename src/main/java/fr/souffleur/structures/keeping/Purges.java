package fr.souffleur.structures.keeping;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Passages.Passage;
import fr.souffleur.journal.Wording;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes words that should never have been written out of every text of a structure. The words themselves are kept nowhere. */
@Service
@Transactional
public class Purges {

    private final List<Passages> modules;
    private final Rights rights;
    private final Journal journal;

    Purges(ObjectProvider<Passages> modules, Rights rights, Journal journal) {
        this.modules = modules.orderedStream().toList();
        this.rights = rights;
        this.journal = journal;
    }

    /** Each place with what stands around. @throws Refused {@code journal.wording} unless 3 to 200 signs are typed */
    @Transactional(readOnly = true)
    public List<Passage> preview(Caller caller, StructureId structure, String words) {
        rights.require(caller, Right.DEBRIEF, structure);
        return found(structure, new Wording(words));
    }

    /** Takes them out of all places at once. @return how many there were */
    public int purge(Caller caller, StructureId structure, String words) {
        rights.require(caller, Right.DEBRIEF, structure);
        var wording = new Wording(words);
        int places = found(structure, wording).size();
        if (places == 0) return 0;
        modules.forEach(it -> it.remove(caller, structure, wording));
        journal.record(caller, Act.of("words-purged").in(structure).with("places", places));
        return places;
    }

    private List<Passage> found(StructureId structure, Wording words) {
        return modules.stream()
                .flatMap(it -> it.find(structure, words).stream())
                .toList();
    }
}
