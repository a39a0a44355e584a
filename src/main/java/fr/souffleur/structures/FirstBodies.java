package fr.souffleur.structures;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a region begins: its body, and the first of its people. For who keeps the machine; no screen leads here. */
@Service
@Transactional
public class FirstBodies {

    private final Regions regions;
    private final Structures structures;
    private final Members members;
    private final People people;
    private final Journal journal;

    FirstBodies(Regions regions, Structures structures, Members members, People people, Journal journal) {
        this.regions = regions;
        this.structures = structures;
        this.members = members;
        this.people = people;
        this.journal = journal;
    }

    /** @throws Refused {@code structures.name}, or {@code structures.command.body-there} when one bears this name already */
    public Structure create(String name, ZoneId zone) {
        var body = new Structure(StructureId.fresh(), name.strip(), Structure.REGIONAL_BODY, zone);
        if (regions.bodies().stream().anyMatch(it -> it.name().equals(body.name())))
            throw new Refused("structures.command.body-there", body.name());
        structures.add(body);
        journal.record(new Caller.Clock(), Act.of("body-created").in(body.id()));
        return body;
    }

    /**
     * Gives a role to who has signed in once with this address, confirmed.
     *
     * @param body its name; there may be one body only when it is empty
     * @param until the last day, in the body's zone
     * @throws Refused {@code structures.command.no-person}, {@code structures.command.no-body}, and as {@link Members#give}
     */
    public Person appoint(String email, Role role, LocalDate until, String body) {
        var place = one(body);
        var found = people.withAddress(email);
        if (found.size() != 1) throw new Refused("structures.command.no-person", found.size());
        var person = found.getFirst();
        var end = until.plusDays(1).atStartOfDay(place.zone()).toInstant();
        members.enter(place.id(), person.id(), role, end, person.id());
        journal.record(
                new Caller.Clock(),
                Act.of("first-appointed")
                        .in(place.id())
                        .about(person.id())
                        .with("role", role)
                        .with("until", until));
        return person;
    }

    private Structure one(String name) {
        var found = regions.bodies().stream()
                .filter(it -> name.isEmpty() || it.name().equals(name))
                .toList();
        if (found.size() != 1) throw new Refused("structures.command.no-body", found.size());
        return found.getFirst();
    }
}
