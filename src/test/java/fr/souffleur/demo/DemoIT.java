package fr.souffleur.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.souffleur.TestClock;
import fr.souffleur.TestDatabase;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.keycloak.secret=doors-only",
            "souffleur.jobs.run=false",
            "souffleur.keycloak.known-as=demo"
        })
@ActiveProfiles("demo")
@Import(TestClock.class)
class DemoIT {

    @Autowired
    Demo demo;

    @Autowired
    People people;

    @Autowired
    Structures structures;

    @Autowired
    Exercises exercises;

    @Autowired
    TestClock.Moving clock;

    @DynamicPropertySource
    static void ownSchema(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> TestDatabase.url("demo"));
        properties.add("spring.datasource.username", () -> "root");
        properties.add("spring.datasource.password", () -> "");
    }

    @Test
    void bringsWhatIsMissingAndNothingTwice() {
        demo.run(new DefaultApplicationArguments());

        var claire = people.arrive("demo", DemoPerson.CLAIRE.subject, "Claire Morel", "");
        var belongings = structures.of(claire.caller());
        assertThat(belongings).hasSize(1);
        assertThat(belongings.getFirst().structure().name()).isEqualTo("EHPAD Les Tilleuls");
        assertThat(belongings.getFirst().role()).isEqualTo(Role.PILOT);
        assertThat(structures.members(claire.caller(), DemoStructure.LES_TILLEULS.id))
                .hasSize(3);
        assertThat(exercises.of(claire.caller(), DemoStructure.LES_TILLEULS.id))
                .singleElement()
                .satisfies(it -> assertThat(it.startsAt()).isAfter(clock.instant()));
    }

    @Test
    @Transactional
    void staysOutOfADatabaseThatHoldsTheDataOfOthers() {
        structures.add(new Structure(StructureId.fresh(), "Clinique du Parc", "hospital", ZoneId.of("Europe/Paris")));

        assertThatThrownBy(() -> demo.run(new DefaultApplicationArguments())).hasMessageContaining("others");
    }
}
