package fr.souffleur.training.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.identity.SignIn;
import fr.souffleur.notices.Postman;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.course.Course.Certifies;
import fr.souffleur.training.follow.Team.Mate;
import fr.souffleur.training.learning.Learning;
import fr.souffleur.training.learning.Passing;
import fr.souffleur.training.learning.Quizzes;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What a pilot and a region see of who learns, and what is written to whom. The course of PETIT makes observers ready. */
@DoorTest
@TestPropertySource(properties = {"souffleur.courses=src/test/resources/courses/", "doors.schema=team"})
class TeamIT {

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    People people;

    @Autowired
    Team team;

    @Autowired
    RegionCounts counts;

    @Autowired
    Advice advice;

    @Autowired
    Learning learning;

    @Autowired
    Quizzes quizzes;

    @Autowired
    AskedJob job;

    @Autowired
    Postman postman;

    @Autowired
    TestClock.Moving clock;

    final StructureId body = StructureId.fresh();
    final StructureId home = StructureId.fresh();
    Person pilot;
    Person observer;

    @BeforeEach
    void aHome() {
        structures.add(new Structure(body, "GCS Val-Fictif", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        structures.add(new Structure(home, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        regions.follow(body, home);
        pilot = member(home, Role.PILOT, "Claire Morel");
        observer = member(home, Role.OBSERVER, "Paul Ferrand");
        postman.empty();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void thePilotSeesReadyOrNotYetAndNothingElse() {
        assertThat(mate().ready()).isFalse();
        becomesReady(observer);

        assertThat(mate().ready()).isTrue();
        assertThat(mate().until()).isNotNull();
        assertThat(Mate.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("person", "name", "role", "course", "ready", "until", "askedAt", "mayRemind");
    }

    @Test
    void whoIsNotReadyIsAskedByMailAndNotPressed() {
        ask();
        var mail = postman.deliver();
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().to()).isEqualTo(observer.email());
        assertThat(mail.getFirst().subject()).contains("Claire Morel").contains("Tenir une main courante");
        assertThat(mail.getFirst().text()).contains("/formation/PETIT").doesNotContain("{0}");

        assertThatThrownBy(this::ask).hasMessageContaining("training.asked-lately");
        clock.forward(Duration.ofDays(3));
        ask();
        assertThat(postman.deliver()).hasSize(1);
    }

    @Test
    void thePortalRemindsAfterAWeekAndThreeAndThenNoMore() {
        ask();
        postman.deliver();
        assertThat(after(Duration.ofDays(6))).isZero();
        assertThat(after(Duration.ofDays(1))).isEqualTo(1);
        assertThat(after(Duration.ofDays(13))).isZero();
        assertThat(after(Duration.ofDays(1))).isEqualTo(1);
        assertThat(after(Duration.ofDays(60))).isZero();
    }

    @Test
    void whoHasBecomeReadyIsRemindedNoMore() {
        ask();
        postman.deliver();
        becomesReady(observer);
        assertThat(after(Duration.ofDays(8))).isZero();
        assertThatThrownBy(this::ask).hasMessageContaining("training.ready-already");
    }

    @Test
    void onlyWhoPlansThereSeesTheTeam() {
        var stranger = people.arrive("test", UUID.randomUUID().toString(), "Un Autre", "autre@exemple.test");
        for (var caller : List.of(stranger.caller(), new Caller.Clock()))
            assertThatThrownBy(() -> team.of(caller, home)).hasMessageContaining("unknown");
        assertThatThrownBy(() -> team.of(observer.caller(), home)).hasMessageContaining("not-allowed");
        assertThatThrownBy(() -> team.ask(pilot.caller(), home, stranger.id(), "essai/PETIT"))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> counts.counts(pilot.caller(), home)).hasMessageContaining("not-allowed");
    }

    @Test
    void aRegionSeesCountsAndNoFigureThatIsAboutSomebody() {
        becomesReady(observer);
        var coordinator = member(body, Role.COORDINATOR, "Sophie Vidal");
        SignIn.as(coordinator.id());

        var one = counts.counts(coordinator.caller(), body);
        assertThat(one.structures()).isEqualTo(1);
        assertThat(one.observer()).isEqualTo(1);
        assertThat(one.facilitator()).isZero();
        assertThat(one.courses()).allMatch(it -> it.people().isEmpty());

        becomesReady(member(home, Role.OBSERVER, "Une Deuxième"));
        becomesReady(member(home, Role.OBSERVER, "Un Troisième"));
        assertThat(counts.counts(coordinator.caller(), body).courses())
                .filteredOn(it -> it.course().code().equals("PETIT"))
                .allMatch(it -> it.people().orElse(0) == 3);
    }

    @Test
    void adviceBeforeAnExerciseIsGoneOnceSomebodyIsReady() {
        assertThat(advice.of(home, pilot.id(), true))
                .extracting(Advice.Tip::what)
                .containsExactly(Certifies.OBSERVER);
        assertThat(advice.of(home, pilot.id(), false)).isEmpty();
        becomesReady(observer);
        assertThat(advice.of(home, pilot.id(), true)).isEmpty();
    }

    private void ask() {
        team.ask(pilot.caller(), home, observer.id(), "essai/PETIT");
    }

    private Mate mate() {
        return team.of(pilot.caller(), home).stream()
                .filter(it -> it.person().equals(observer.id()))
                .findFirst()
                .orElseThrow();
    }

    private int after(Duration time) {
        clock.forward(time);
        job.run();
        return (int) postman.deliver().stream()
                .filter(it -> it.to().equals(observer.email()))
                .count();
    }

    private void becomesReady(Person who) {
        Passing.all(learning, quizzes, who.caller(), "PETIT");
    }

    private Person member(StructureId structure, Role role, String name) {
        var person =
                people.arrive("test", UUID.randomUUID().toString(), name, UUID.randomUUID() + "@exemple.example", true);
        structures.join(structure, person.id(), role);
        return person;
    }
}
