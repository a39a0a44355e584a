package fr.souffleur.demo;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Appointing;
import fr.souffleur.structures.FirstBodies;
import fr.souffleur.structures.Groups;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the demo in through the doors, what is missing of it; never into a database that holds others' data. */
@Component
@Profile("demo")
class Demo implements ApplicationRunner {

    private final People people;
    private final Structures structures;
    private final Regions regions;
    private final Groups groups;
    private final FirstBodies first;
    private final Exercises exercises;
    private final DemoRegion region;
    private final Clock clock;
    private final String issuer;

    Demo(
            People people,
            Structures structures,
            Regions regions,
            Groups groups,
            FirstBodies first,
            Exercises exercises,
            DemoRegion region,
            Clock clock,
            @Value("${souffleur.keycloak.known-as}") String issuer) {
        this.people = people;
        this.structures = structures;
        this.regions = regions;
        this.groups = groups;
        this.first = first;
        this.exercises = exercises;
        this.region = region;
        this.clock = clock;
        this.issuer = issuer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!knows(DemoStructure.LES_TILLEULS) && structures.anyBut(DemoStructure.ids()))
            throw new IllegalStateException("This database holds the data of others: the demo stays out of it");
        for (var structure : DemoStructure.values()) if (!knows(structure)) bring(structure);
        var body = DemoStructure.GCS_VAL_FICTIF.id;
        // Before anybody is there who would be written to: the demo's mailbox is for the mails of who tries it.
        var asking = region.ask(issuer, body);
        for (var person : DemoPerson.values()) bring(person);
        var coordinator = person(DemoPerson.SOPHIE).caller();
        region.settle(coordinator, body, asking);
        gather(coordinator, body);
        planAnExercise(person(DemoPerson.CLAIRE).caller(), DemoStructure.LES_TILLEULS);
    }

    private boolean knows(DemoStructure structure) {
        try {
            structures.find(structure.id);
            return true;
        } catch (Refused missing) {
            return false;
        }
    }

    private void bring(DemoStructure structure) {
        structures.add(structure.structure());
        if (structure != DemoStructure.GCS_VAL_FICTIF) regions.follow(DemoStructure.GCS_VAL_FICTIF.id, structure.id);
    }

    private void bring(DemoPerson demo) {
        var person = person(demo);
        var belongs = structures.of(person.caller()).stream()
                .anyMatch(it -> it.structure().id().equals(demo.structure.id));
        if (belongs) return;
        if (Appointing.forATime(demo.role)) appoint(demo);
        else structures.join(demo.structure.id, person.id(), demo.role);
    }

    private void appoint(DemoPerson demo) {
        var body = demo.structure.structure();
        first.appoint(
                demo.email,
                demo.role,
                LocalDate.now(clock.withZone(body.zone())).plusYears(1).minusDays(1),
                body.name());
    }

    private Person person(DemoPerson demo) {
        return people.arrive(issuer, demo.subject, demo.fullName, demo.email, true);
    }

    /** The first hospitals of the region make its group. */
    private void gather(Caller coordinator, StructureId body) {
        var group = DemoStructure.GHT_VAL_FICTIF.id;
        if (!regions.followed(person(DemoPerson.THOMAS).caller(), group).isEmpty()) return;
        regions.followed(coordinator, body).stream()
                .filter(it -> it.kind().equals("hospital"))
                .limit(8)
                .forEach(it -> groups.put(coordinator, group, it.id()));
    }

    /** In two weeks, at two in the afternoon: time enough to prepare it. */
    private void planAnExercise(Caller pilot, DemoStructure structure) {
        if (!exercises.of(pilot, structure.id).isEmpty()) return;
        var exercise = exercises.plan(pilot, structure.id, "souffleur/EHPAD-01");
        var zone = structure.structure().zone();
        var day = LocalDate.now(clock.withZone(zone)).plusWeeks(2);
        exercises.date(pilot, exercise, day.atTime(14, 0).atZone(zone).toInstant(), null, 0);
    }
}
