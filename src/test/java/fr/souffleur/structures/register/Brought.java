package fr.souffleur.structures.register;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.reading.Published;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Regional bodies for tests, each with a department of its own that no map knows. */
public class Brought {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Structures structures;
    private final People people;
    private final Register register;

    public Brought(Structures structures, People people, Register register) {
        this.structures = structures;
        this.people = people;
        this.register = register;
    }

    /** A body and its department. */
    public record Region(StructureId body, Caller coordinator, String department) {

        /** A number of this department. */
        public String number(int n) {
            return department + "%07d".formatted(n);
        }

        /** The code of a commune there. */
        public String commune() {
            return department + "001";
        }
    }

    public Region region() {
        var n = NEXT.getAndIncrement();
        var department = n / 26 + String.valueOf((char) ('A' + n % 26));
        var body = StructureId.fresh();
        structures.add(new Structure(body, "GCS " + department, Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        var coordinator = member(body, Role.COORDINATOR);
        register.cover(coordinator, body, new Scope(List.of(department)));
        return new Region(body, coordinator, department);
    }

    public Caller member(StructureId body, Role role) {
        var person = stranger(body + "-" + role + PEOPLE.getAndIncrement());
        structures.join(body, ((Caller.Person) person).id(), role);
        return person;
    }

    public Caller stranger(String name) {
        return people.arrive("http://localhost/test", name, name, "x@exemple.example")
                .caller();
    }

    /** Ten sites of one entity, and a hospital group with it. */
    public static Published ten(Region region) {
        var published = new Published().entity(region.number(1), "CENTRE HOSPITALIER DES OSIERS", region.commune());
        for (var n = 10; n < 20; n++)
            published.site(region.number(n), "SITE " + n, "355", region.commune(), "OSIERS SUR BREVE");
        return published.group(region.number(1), "GHT des Osiers", "001", region.number(1));
    }

    public Delivery bring(Region region, Published file) {
        return bring(region, file.json(), false);
    }

    public Delivery bring(Region region, byte[] file, boolean anyway) {
        var id = register.bring(
                region.coordinator(),
                region.body(),
                new ByteArrayInputStream(file),
                "registre.json",
                anyway,
                Progress.SILENT);
        return register.report(region.coordinator(), region.body(), id);
    }

    /** What an import changed. */
    public List<Change> changes(Region region, Delivery delivery) {
        return register.changes(
                region.coordinator(), region.body(), delivery.id(), List.of(Change.What.values()), 1000);
    }
}
