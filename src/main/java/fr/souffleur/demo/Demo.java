package fr.souffleur.demo;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.planning.Exercises;
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
    private final Exercises exercises;
    private final Clock clock;
    private final String issuer;

    Demo(
            People people,
            Structures structures,
            Exercises exercises,
            Clock clock,
            @Value("${souffleur.keycloak.known-as}") String issuer) {
        this.people = people;
        this.structures = structures;
        this.exercises = exercises;
        this.clock = clock;
        this.issuer = issuer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (structures.anyBut(DemoStructure.ids()))
            throw new IllegalStateException("This database holds the data of others: the demo stays out of it");
        for (var structure : DemoStructure.values()) bring(structure);
        for (var person : DemoPerson.values()) bring(person);
        planAnExercise(person(DemoPerson.CLAIRE).caller(), DemoStructure.LES_TILLEULS);
    }

    private void bring(DemoStructure structure) {
        try {
            structures.find(structure.id);
        } catch (Refused missing) {
            structures.add(structure.structure());
        }
    }

    private void bring(DemoPerson demo) {
        var person = person(demo);
        var belongs = structures.of(person.caller()).stream()
                .anyMatch(it -> it.structure().id().equals(demo.structure.id));
        if (!belongs) structures.join(demo.structure.id, person.id(), demo.role);
    }

    private Person person(DemoPerson demo) {
        return people.arrive(issuer, demo.subject, demo.fullName, demo.email);
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
