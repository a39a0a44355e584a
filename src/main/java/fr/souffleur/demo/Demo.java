package fr.souffleur.demo;

import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Structures;
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
    private final String issuer;

    Demo(People people, Structures structures, @Value("${souffleur.keycloak.known-as}") String issuer) {
        this.people = people;
        this.structures = structures;
        this.issuer = issuer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (structures.anyBut(DemoStructure.ids()))
            throw new IllegalStateException("This database holds the data of others: the demo stays out of it");
        for (var structure : DemoStructure.values()) bring(structure);
        for (var person : DemoPerson.values()) bring(person);
    }

    private void bring(DemoStructure structure) {
        try {
            structures.find(structure.id);
        } catch (Refused missing) {
            structures.add(structure.structure());
        }
    }

    private void bring(DemoPerson demo) {
        var person = people.arrive(issuer, demo.subject, demo.fullName, demo.email);
        var belongs = structures.of(person.caller()).stream()
                .anyMatch(it -> it.structure().id().equals(demo.structure.id));
        if (!belongs) structures.join(demo.structure.id, person.id(), demo.role);
    }
}
