package fr.souffleur.structures.keeping;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.Structures.Belonging;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal holds of the caller, in every module: shown, handed out, forgotten. */
@Service
@Transactional
public class OwnData {

    private final List<PersonalData> modules;
    private final Structures structures;
    private final Journal journal;
    private final Clock clock;

    OwnData(ObjectProvider<PersonalData> modules, Structures structures, Journal journal, Clock clock) {
        this.modules = modules.orderedStream().toList();
        this.structures = structures;
        this.journal = journal;
        this.clock = clock;
    }

    /** By module; kinds of which there is nothing are left out. */
    @Transactional(readOnly = true)
    public SequencedMap<String, List<PersonalData.Held>> of(Caller caller) {
        var person = person(caller);
        var all = new LinkedHashMap<String, List<PersonalData.Held>>();
        for (var module : modules) {
            var held = module.export(person).stream()
                    .filter(it -> !it.rows().isEmpty())
                    .toList();
            if (!held.isEmpty()) all.put(module.module(), held);
        }
        return all;
    }

    /** The same as a ZIP: JSON for machines, HTML for people. */
    public byte[] export(Caller caller, Words words) {
        journal.record(caller, Act.of("person-data-exported").about(person(caller)));
        return new DataFile(words, clock.instant(), person(caller)).zip(of(caller));
    }

    /**
     * Forgets the caller: memberships end, name and address are emptied. What was done stays in the journal, under the bare id.
     *
     * @throws Refused {@code journal.last} while a structure would be left without anybody to lead it
     */
    public void forget(Caller caller) {
        var person = person(caller);
        var mine = structures.of(caller);
        mine.forEach(it -> mustNotBeTheLast(caller, person, it));
        mine.stream()
                .map(it -> it.structure().id())
                .distinct()
                .forEach(it ->
                        journal.record(caller, Act.of("person-forgotten").in(it).about(person)));
        if (mine.isEmpty()) journal.record(caller, Act.of("person-forgotten").about(person));
        modules.forEach(it -> it.purge(person));
    }

    private void mustNotBeTheLast(Caller caller, PersonId person, Belonging mine) {
        if (!leads(mine.role())) return;
        if (structures.members(caller, mine.structure().id()).stream()
                .noneMatch(it -> leads(it.role()) && !it.person().equals(person)))
            throw new Refused("journal.last", mine.structure().name());
    }

    private static boolean leads(Role role) {
        return role == Role.PILOT || role == Role.MANAGEMENT;
    }

    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
