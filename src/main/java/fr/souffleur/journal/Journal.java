package fr.souffleur.journal;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Uuids;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of acts: written with the change it tells of, never changed after. Who reads it here has asked for a right
 * already.
 */
@Service
public class Journal {

    private final JournalRows acts;
    private final Aside aside;
    private final ObjectProvider<Standing> standing;
    private final Clock clock;

    Journal(JournalRows acts, Aside aside, ObjectProvider<Standing> standing, Clock clock) {
        this.acts = acts;
        this.aside = aside;
        this.standing = standing;
        this.clock = clock;
    }

    /** Writes an act in the transaction of the change: both stand, or neither. Not in one that only reads. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Caller by, Act act) {
        acts.add(line(by, act));
    }

    /**
     * Writes an act in a transaction of its own, a moment later: for what must be remembered although it is refused. When
     * very many wait, the newest is dropped.
     */
    public void aside(Caller by, Act act) {
        var line = line(by, act);
        aside.write(() -> acts.add(line));
    }

    /** @param page from 0, of {@code size} acts, the newest first; one more than {@code size} when there is a next page */
    @Transactional(readOnly = true)
    public List<Recorded> page(StructureId structure, Search search, int page, int size) {
        return acts.find(structure, search, page * size, size + 1);
    }

    /** Every act found, the newest first, one by one as the database hands them out. */
    @Transactional(readOnly = true)
    public void each(StructureId structure, Search search, Consumer<Recorded> reader) {
        acts.each(structure, search, reader);
    }

    /** Acts that the portal wrote of itself: of no structure, and nobody's doing. Pages as above. */
    @Transactional(readOnly = true)
    public List<Recorded> ofPortal(Search search, int page, int size) {
        return acts.ofPortal(search, page * size, size + 1);
    }

    /** Kinds of acts that the portal wrote of itself. */
    @Transactional(readOnly = true)
    public List<String> kindsOfPortal() {
        return acts.kindsOfPortal();
    }

    /** Who acted in this structure or was concerned. */
    @Transactional(readOnly = true)
    public Set<PersonId> people(StructureId structure) {
        return acts.people(structure);
    }

    /** Kinds of acts that this structure's journal holds. */
    @Transactional(readOnly = true)
    public List<String> kinds(StructureId structure) {
        return acts.kinds(structure);
    }

    private Recorded line(Caller by, Act act) {
        return new Recorded(Uuids.v7(), clock.instant(), by, act.standing() != null ? act : standing(by, act));
    }

    private Act standing(Caller by, Act act) {
        var where = act.structure();
        if (where == null || !(by instanceof Caller.Person(var person))) return act;
        var role =
                standing.stream().flatMap(it -> it.of(person, where).stream()).findFirst();
        return new Act(act.kind(), where, act.exercise(), act.subject(), role.orElse(null), act.details());
    }
}
