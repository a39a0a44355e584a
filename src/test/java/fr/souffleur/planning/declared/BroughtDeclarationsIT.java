package fr.souffleur.planning.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.notices.Mails;
import fr.souffleur.planning.Sighting;
import fr.souffleur.planning.Sightings;
import fr.souffleur.planning.declared.Declaration.State;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A region with one coordinator: what she brings, the structure itself confirms (decision 19). */
@DoorTest
class BroughtDeclarationsIT {

    @Autowired
    Declarations declarations;

    @Autowired
    PastExercises past;

    @Autowired
    Acceptance acceptance;

    @Autowired
    Sightings sightings;

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

    final StructureId body = StructureId.fresh();
    final StructureId home = StructureId.fresh();
    final StructureId annex = StructureId.fresh();
    Caller pilot;
    Caller management;
    Caller coordinator;

    @BeforeEach
    void aRegionWithOneCoordinator() {
        add(body, "GCS Val-Fictif", Structure.REGIONAL_BODY);
        add(home, "EHPAD Les Tilleuls", "ehpad");
        add(annex, "EHPAD Les Filaos", "ehpad");
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
    void theStructureConfirmsWhatItsCoordinatorBroughtAndThenItCounts() {
        var id = bring();
        assertThat(seen(home)).isEmpty();
        refused("planning.declared.own", () -> acceptance.accept(coordinator, body, home, id));
        declarations.confirm(management, home, id);
        assertThat(seen(home))
                .singleElement()
                .satisfies(it -> assertThat(it.declared()).isTrue());
        assertThat(acceptance.waiting(coordinator, body)).isEmpty();
        assertThat(kinds(coordinator)).containsExactly("planning.mail.declaration-confirmed");
        refused("planning.declared.settled", () -> declarations.confirm(pilot, home, id));
    }

    @Test
    void whoPlansThereIsToldOnceForTheWholeTable() {
        past.bring(coordinator, body, table("12/03/2025", "13/03/2025"));
        assertThat(kinds(pilot)).containsExactly("planning.mail.declarations-brought");
        assertThat(kinds(management)).containsExactly("planning.mail.declarations-brought");
    }

    @Test
    void whatTheStructureSaidItselfIsNotConfirmedByAColleague() {
        var id = declarations.declare(pilot, home, DeclarationsIT.held(DeclarationsIT.MARCH));
        refused("planning.declared.not-brought", () -> declarations.confirm(management, home, id));
        past.bring(pilot, home, table("12/03/2025"));
        var own = declarations.of(pilot, home).getLast().id();
        refused("planning.declared.not-brought", () -> declarations.confirm(management, home, own));
        assertThat(seen(home)).isEmpty();
    }

    @Test
    void whoBroughtItDoesNotConfirmItAsThePilotThatTheyAreToo() {
        structures.join(home, ((Caller.Person) coordinator).id(), Role.PILOT);
        var id = bring();
        refused("planning.declared.own", () -> declarations.confirm(coordinator, home, id));
        declarations.change(coordinator, home, id, DeclarationsIT.held(DeclarationsIT.MARCH));
        refused("planning.declared.own", () -> acceptance.accept(coordinator, body, home, id));
        refused("planning.declared.own", () -> declarations.confirm(coordinator, home, id));
    }

    @Test
    void putRightByTheStructureItIsTheStructuresWordAndTheCoordinatorAnswers() {
        var id = bring();
        declarations.change(pilot, home, id, DeclarationsIT.held(DeclarationsIT.MARCH));
        refused("planning.declared.not-brought", () -> declarations.confirm(management, home, id));
        acceptance.accept(coordinator, body, home, id);
        assertThat(seen(home)).hasSize(1);
    }

    @Test
    void whatIsToCountElsewhereTooIsForACoordinator() {
        structures.join(annex, ((Caller.Person) pilot).id(), Role.PILOT);
        var id = bring();
        declarations.cover(pilot, home, id, annex);
        refused("planning.declared.confirm-covers", () -> declarations.confirm(pilot, home, id));
        refused("unknown", () -> declarations.confirm(pilot, annex, id));
        acceptance.accept(member(body, Role.COORDINATOR), body, home, id);
        assertThat(seen(annex)).hasSize(1);
    }

    @Test
    void aBodyThatFollowsTheStructureNoMoreHasNoWordLeft() {
        var id = bring();
        var other = StructureId.fresh();
        add(other, "GCS d’à côté", Structure.REGIONAL_BODY);
        regions.follow(other, home);
        refused("planning.declared.not-brought", () -> declarations.confirm(pilot, home, id));
    }

    @Test
    void onlyWhoPlansThereConfirms() {
        var id = bring();
        for (var role : List.of(Role.IT, Role.OBSERVER, Role.READER))
            refused("not-allowed", () -> declarations.confirm(member(home, role), home, id));
        refused("not-allowed", () -> declarations.confirm(coordinator, home, id));
        refused("unknown", () -> declarations.confirm(member(annex, Role.PILOT), home, id));
        refused("unknown", () -> declarations.confirm(new Caller.Clock(), home, id));
        assertThat(declarations.of(pilot, home))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.WAITING));
    }

    private Declaration.Id bring() {
        past.bring(coordinator, body, table("12/03/2025"));
        return declarations.of(pilot, home).getFirst().id();
    }

    private static byte[] table(String... days) {
        var lines = new ArrayList<>(PastTables.heads());
        for (var day : days) lines.add(PastTables.row("", "EHPAD Les Tilleuls", day, "ANS", ""));
        return PastTables.xlsx(lines);
    }

    private List<Sighting> seen(StructureId structure) {
        return sightings.of(coordinator, body).getOrDefault(structure, List.of());
    }

    private List<String> kinds(Caller who) {
        return transaction.execute(_ -> mails.writtenTo(((Caller.Person) who).id())).stream()
                .map(it -> it.kind())
                .toList();
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
