package fr.souffleur.structures;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** A regional body with a nursing home that it follows, and people made as they are needed. */
final class Region {

    final StructureId body = StructureId.fresh();
    final StructureId home = StructureId.fresh();
    final Person coordinator;
    final Person pilot;
    private final People people;
    private final Structures structures;
    private final Members members;
    private final Clock clock;

    Region(People people, Structures structures, Regions regions, Members members, Clock clock) {
        this.people = people;
        this.structures = structures;
        this.members = members;
        this.clock = clock;
        structures.add(structure(body, "GCS e-santé Val-Fictif", Structure.REGIONAL_BODY));
        structures.add(structure(home, "EHPAD Les Tilleuls", "ehpad"));
        regions.follow(body, home);
        coordinator = of(body, "coordinator", Role.COORDINATOR);
        pilot = of(home, "pilot", Role.PILOT);
    }

    static Structure structure(StructureId id, String name, String kind) {
        return new Structure(id, name, kind, ZoneId.of("Europe/Paris"));
    }

    /** Somebody with this role there, for 30 days. */
    Person of(StructureId structure, String name, Role role) {
        var person = stranger(name);
        var until = Appointing.forATime(role) ? clock.instant().plus(Duration.ofDays(30)) : null;
        members.enter(structure, person.id(), role, until, person.id());
        return person;
    }

    /** Somebody of nowhere who has confirmed the address. */
    Person stranger(String name) {
        return people.arrive("test", body + name, name, name + "@" + body + ".example", true);
    }

    StructureId another(String name, String kind) {
        var id = StructureId.fresh();
        structures.add(structure(id, name, kind));
        return id;
    }

    static Caller as(Person person) {
        return person.caller();
    }
}
