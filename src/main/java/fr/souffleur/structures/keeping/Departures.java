package fr.souffleur.structures.keeping;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.OpenFormats;
import fr.souffleur.journal.Row;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.Structures.Member;
import fr.souffleur.structures.acts.Acts;
import fr.souffleur.structures.acts.Wanted;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A structure leaves, or wants to know that it could: everything that is its own, in formats that anybody can open. */
@Service
@Transactional
public class Departures {

    private final List<OpenFormats> modules;
    private final Rights rights;
    private final Structures structures;
    private final People people;
    private final Acts acts;
    private final Journal journal;

    Departures(
            ObjectProvider<OpenFormats> modules,
            Rights rights,
            Structures structures,
            People people,
            Acts acts,
            Journal journal) {
        this.modules = modules.orderedStream().toList();
        this.rights = rights;
        this.structures = structures;
        this.people = people;
        this.acts = acts;
        this.journal = journal;
    }

    /** Asked before the first byte goes out. @throws fr.souffleur.common.Refused unless the caller may bind the structure */
    @Transactional(readOnly = true)
    public void mustBeAllowed(Caller caller, StructureId structure) {
        rights.require(caller, Right.ATTEST, structure);
    }

    /** Writes one ZIP, file by file; nothing is gathered in memory but the file being written. */
    public void write(Caller caller, StructureId structure, Words words, OutputStream out) throws IOException {
        mustBeAllowed(caller, structure);
        journal.record(caller, Act.of("structure-exported").in(structure));
        try (var files = new Luggage(out)) {
            files.json("structure.json", "souffleur.structure", own(caller, structure));
            files.add("journal.csv", acts.export(caller, structure, Wanted.ALL, words));
            for (var module : modules) module.write(caller, structure, files);
        }
    }

    private Object own(Caller caller, StructureId id) {
        var members = structures.members(caller, id);
        var names = people.names(members.stream().map(Member::person).toList());
        var structure = structures.find(id);
        var all = new LinkedHashMap<String, Object>();
        all.put("id", structure.id());
        all.put("name", structure.name());
        all.put("kind", structure.kind());
        all.put("zone", structure.zone().getId());
        all.put(
                "members",
                members.stream()
                        .map(it -> Row.of("id", it.person())
                                .and("name", names.get(it.person()))
                                .and("role", it.role()))
                        .toList());
        return all;
    }
}
