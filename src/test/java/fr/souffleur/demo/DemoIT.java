package fr.souffleur.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souffleur.db.Tables.NOTICES_MAIL;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.TestClock;
import fr.souffleur.TestDatabase;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.Sighting;
import fr.souffleur.planning.Sightings;
import fr.souffleur.structures.Newcomer;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Requests;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
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

    @Autowired
    Regions regions;

    @Autowired
    Sightings sightings;

    @Autowired
    Requests requests;

    @Autowired
    DSLContext sql;

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
                .hasSize(4);
        assertThat(exercises.of(claire.caller(), DemoStructure.LES_TILLEULS.id))
                .singleElement()
                .satisfies(it -> assertThat(it.startsAt()).isAfter(clock.instant()));
    }

    @Test
    void aRegionIsAboardWithoutAMailWritten() {
        var sophie = people.arrive("demo", DemoPerson.SOPHIE.subject, "Sophie Vidal", "");
        var followed = regions.followed(sophie.caller(), DemoStructure.GCS_VAL_FICTIF.id);
        assertThat(followed.stream().filter(it -> Set.of("hospital", "had").contains(it.kind())))
                .hasSize(100);
        assertThat(followed.stream().filter(it -> Set.of("ehpad", "esms").contains(it.kind())))
                .hasSize(40);
        assertThat(sql.fetchCount(NOTICES_MAIL)).isZero();

        var thomas = people.arrive("demo", DemoPerson.THOMAS.subject, "Thomas Berger", "");
        assertThat(regions.followed(thomas.caller(), DemoStructure.GHT_VAL_FICTIF.id))
                .hasSize(8);
    }

    @Test
    void theRegionTellsItsStory() {
        var sophie = people.arrive("demo", DemoPerson.SOPHIE.subject, "Sophie Vidal", "");
        var paris = ZoneId.of("Europe/Paris");
        var today = LocalDate.now(clock.withZone(paris));
        var yearOne = today.minusMonths(3).getYear() - 1;
        var held = sightings.of(sophie.caller(), DemoStructure.GCS_VAL_FICTIF.id).values().stream()
                .flatMap(List::stream)
                .filter(Sighting::declared)
                .toList();
        assertThat(held).hasSize(78);
        assertThat(held.stream()
                        .filter(it -> !day(it, paris).isAfter(LocalDate.of(yearOne, 12, 31)))
                        .map(Sighting::structure)
                        .distinct())
                .hasSize(66);
        assertThat(held).allMatch(it -> !day(it, paris).isAfter(LocalDate.of(yearOne + 1, 3, 31)));
    }

    private static LocalDate day(Sighting exercise, ZoneId zone) {
        return LocalDate.ofInstant(Objects.requireNonNull(exercise.startsAt()), zone);
    }

    @Test
    @Transactional
    void whoWaitsStillWaitsAfterANewStart() {
        var anne = people.arrive("demo", "anne", "Anne Collet", "anne.collet@les-alizes.example", true);
        requests.ask(
                anne.caller(),
                new Newcomer("EHPAD Les Alizés", "ehpad", "Valbrune-sur-Lorve", null, DemoStructure.GCS_VAL_FICTIF.id),
                Role.PILOT,
                "Je suis responsable qualité.");

        demo.run(new DefaultApplicationArguments());

        assertThat(structures.of(anne.caller())).isEmpty();
        assertThat(requests.mine(anne.caller())).singleElement();
    }

    @Test
    @Transactional
    void staysOutOfADatabaseThatHoldsTheDataOfOthers() {
        sql.execute("set foreign_key_checks = 0");
        sql.deleteFrom(STRUCTURES_STRUCTURE).execute();
        sql.execute("set foreign_key_checks = 1");
        structures.add(new Structure(StructureId.fresh(), "Clinique du Parc", "hospital", ZoneId.of("Europe/Paris")));

        assertThatThrownBy(() -> demo.run(new DefaultApplicationArguments())).hasMessageContaining("others");
    }
}
