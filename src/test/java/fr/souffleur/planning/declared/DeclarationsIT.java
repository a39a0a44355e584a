package fr.souffleur.planning.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Written;
import fr.souffleur.planning.Covering;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.Sighting;
import fr.souffleur.planning.Sightings;
import fr.souffleur.planning.declared.Declaration.State;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
class DeclarationsIT {

    @Autowired
    Declarations declarations;

    @Autowired
    Acceptance acceptance;

    @Autowired
    Covering covering;

    @Autowired
    Sightings sightings;

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    People people;

    @Autowired
    Mails mails;

    @Autowired
    TransactionTemplate transaction;

    static final LocalDate MARCH = LocalDate.of(2026, 3, 12);
    final StructureId body = StructureId.fresh();
    final StructureId home = StructureId.fresh();
    final StructureId annex = StructureId.fresh();
    final StructureId elsewhere = StructureId.fresh();
    Caller pilot;
    Caller management;
    Caller coordinator;

    @BeforeEach
    void aRegion() {
        add(body, "GCS Val-Fictif", Structure.REGIONAL_BODY);
        add(home, "EHPAD Les Tilleuls", "ehpad");
        add(annex, "EHPAD Les Filaos", "ehpad");
        add(elsewhere, "EHPAD du Lac", "ehpad");
        regions.follow(body, home);
        regions.follow(body, annex);
        pilot = member(home, Role.PILOT);
        management = member(home, Role.MANAGEMENT);
        coordinator = member(body, Role.COORDINATOR);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void whatIsDeclaredWaitsAndDoesNotCountYet() {
        var id = declare();
        assertThat(declarations.of(management, home))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.WAITING))
                .satisfies(it -> assertThat(it.held()).isEqualTo(held(MARCH)));
        assertThat(seen(home)).isEmpty();
        assertThat(acceptance.waiting(coordinator, body))
                .singleElement()
                .satisfies(it -> assertThat(it.declaration().id()).isEqualTo(id))
                .satisfies(it -> assertThat(it.own()).isFalse());
    }

    @Test
    void onceAcceptedItCountsMarkedAsDeclaredAndTheStructureIsTold() {
        var id = declare();
        acceptance.accept(coordinator, body, home, id);
        assertThat(seen(home))
                .singleElement()
                .satisfies(it -> assertThat(it.declared()).isTrue())
                .satisfies(it -> assertThat(it.status()).isEqualTo(Exercise.Status.PLAYED))
                .satisfies(it -> assertThat(it.startsAt()).isEqualTo("2026-03-12T11:00:00Z"));
        assertThat(mailsTo(pilot))
                .singleElement()
                .satisfies(it -> assertThat(it.toString()).contains("planning.mail.declaration-accepted"));
        refused("planning.declared.settled", () -> acceptance.accept(coordinator, body, home, id));
        refused("planning.declared.settled", () -> declarations.change(pilot, home, id, held(MARCH.plusDays(1))));
    }

    @Test
    void declinedItSaysWhyAndMayBePutRight() {
        var id = declare();
        refused("planning.declared.reason", () -> acceptance.decline(coordinator, body, home, id, "  "));
        acceptance.decline(coordinator, body, home, id, "La date manque au document.");
        assertThat(declarations.of(pilot, home))
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("La date manque au document."));
        assertThat(seen(home)).isEmpty();
        assertThat(mailsTo(management)).hasSize(1);
        declarations.change(pilot, home, id, held(MARCH.plusDays(1)));
        acceptance.accept(coordinator, body, home, id);
        assertThat(seen(home)).hasSize(1);
    }

    @Test
    void whoSaidItDoesNotAcceptIt() {
        structures.join(body, ((Caller.Person) pilot).id(), Role.COORDINATOR);
        var id = declare();
        refused("planning.declared.own", () -> acceptance.accept(pilot, body, home, id));
        declarations.change(management, home, id, held(MARCH.plusDays(1)));
        refused("planning.declared.own", () -> acceptance.accept(pilot, body, home, id));
    }

    @Test
    void theSameDayAndFamilyAreDeclaredOnce() {
        var id = declare();
        refused("planning.declared.twice", this::declare);
        declarations.withdraw(pilot, home, id, "");
        assertThat(declarations.of(pilot, home)).isEmpty();
        assertThat(declare()).isNotNull();
    }

    @Test
    void withdrawnAfterwardsItCountsNoMoreAndLeavesATrace() {
        var id = declare();
        acceptance.accept(coordinator, body, home, id);
        refused("planning.declared.reason", () -> declarations.withdraw(pilot, home, id, ""));
        declarations.withdraw(pilot, home, id, "Déclaré deux fois.");
        assertThat(seen(home)).isEmpty();
        assertThat(declarations.of(pilot, home))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.WITHDRAWN));
    }

    @Test
    void daysToComeAndLongPastAreRefused() {
        refused("planning.declared.future", () -> declarations.declare(pilot, home, held(LocalDate.of(2036, 1, 1))));
        refused("planning.declared.too-old", () -> declarations.declare(pilot, home, held(LocalDate.of(2019, 1, 1))));
    }

    @Test
    void onlyACoordinatorOfTheBodyThatFollowsAnswers() {
        var id = declare();
        var reader = member(body, Role.ARS_READER);
        structures.join(home, ((Caller.Person) reader).id(), Role.PILOT);
        for (var who : List.of(reader, member(body, Role.ADMINISTRATOR), member(body, Role.CURATOR)))
            refused("not-allowed", () -> acceptance.accept(who, body, home, id));
        for (var who : List.of(pilot, management, new Caller.Person(PersonId.fresh()), new Caller.Clock()))
            refused("unknown", () -> acceptance.accept(who, body, home, id));
    }

    @Test
    void underAnotherStructuresIdentifierNothingExists() {
        var id = declare();
        var theirs = member(elsewhere, Role.PILOT);
        refused("unknown", () -> declarations.of(theirs, home));
        refused("unknown", () -> declarations.declare(theirs, home, held(MARCH.minusDays(1))));
        refused("unknown", () -> declarations.change(theirs, elsewhere, id, held(MARCH)));
        refused("unknown", () -> declarations.withdraw(theirs, elsewhere, id, ""));
        refused("unknown", () -> declarations.cover(theirs, elsewhere, id, home));
        refused("unknown", () -> acceptance.accept(coordinator, body, elsewhere, id));
        refused("unknown", () -> acceptance.accept(coordinator, body, annex, id));
        refused("not-allowed", () -> acceptance.decline(coordinator, home, home, id, "x"));
        refused("not-allowed", () -> declarations.declare(member(home, Role.OBSERVER), home, held(MARCH)));
    }

    @Test
    void oneDeclarationCountsForEachStructureThatItsPilotPlansIn() {
        var id = declare();
        refused("unknown", () -> declarations.cover(pilot, home, id, annex));
        structures.join(annex, ((Caller.Person) pilot).id(), Role.PILOT);
        declarations.cover(pilot, home, id, annex);
        assertThat(seen(annex)).isEmpty();
        acceptance.accept(coordinator, body, home, id);
        assertThat(seen(annex))
                .singleElement()
                .satisfies(it -> assertThat(it.declared()).isTrue());
        assertThat(declarations.of(pilot, annex)).hasSize(1);
        declarations.uncover(pilot, home, id, annex);
        assertThat(seen(annex)).isEmpty();
        refused("planning.declared.settled", () -> declarations.cover(pilot, home, id, annex));
    }

    @Test
    void aCoordinatorDoesNotCountItForStructuresOfAnotherBody() {
        var id = declare();
        structures.join(elsewhere, ((Caller.Person) pilot).id(), Role.PILOT);
        declarations.cover(pilot, home, id, elsewhere);
        refused("planning.declared.covers-elsewhere", () -> acceptance.accept(coordinator, body, home, id));
    }

    @Test
    void anExercisePlayedHereCountsWhereItsPilotSaysSo() {
        var exercise = exercises.plan(pilot, home, "souffleur/EHPAD-01");
        refused("unknown", () -> covering.cover(pilot, exercise, annex));
        refused("planning.covers", () -> covering.cover(pilot, exercise, home));
        structures.join(annex, ((Caller.Person) pilot).id(), Role.PILOT);
        covering.cover(pilot, exercise, annex);
        covering.cover(pilot, exercise, annex);
        assertThat(covering.covered(pilot, exercise)).extracting(Structure::id).containsExactly(annex);
        assertThat(covering.countingIn(pilot, annex))
                .singleElement()
                .satisfies(it -> assertThat(it.structure()).isEqualTo("EHPAD Les Tilleuls"));
        assertThat(seen(annex))
                .singleElement()
                .satisfies(it -> assertThat(it.declared()).isFalse());
        var theirs = member(annex, Role.MANAGEMENT);
        covering.uncover(theirs, exercise, annex);
        assertThat(seen(annex)).isEmpty();
        refused("unknown", () -> covering.uncover(theirs, exercise, annex));
        refused("unknown", () -> covering.cover(theirs, exercise, annex));
    }

    private Declaration.Id declare() {
        return declarations.declare(pilot, home, held(MARCH));
    }

    static Held held(LocalDate day) {
        return new Held(
                day,
                Family.ANS,
                Mode.CONSULTANT,
                EnumSet.of(Part.GENERAL_MANAGEMENT, Part.CARE),
                Set.of(Box.CARE_CONTINUITY, Box.CYBER_TRIGGER),
                "GED 2026-031");
    }

    private List<Sighting> seen(StructureId structure) {
        return sightings.of(coordinator, body).getOrDefault(structure, List.of());
    }

    private List<Written> mailsTo(Caller who) {
        return transaction.execute(_ -> mails.writtenTo(((Caller.Person) who).id()));
    }

    private void add(StructureId id, String name, String kind) {
        structures.add(new Structure(id, name, kind, ZoneId.of("Europe/Paris")));
    }

    private Caller member(StructureId structure, Role role) {
        var sub = UUID.randomUUID().toString();
        var person = people.arrive("test", sub, role.name(), sub + "@val-fictif.example");
        structures.join(structure, person.id(), role);
        return person.caller();
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
