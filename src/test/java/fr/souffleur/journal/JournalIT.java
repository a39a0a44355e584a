package fr.souffleur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Tables;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.Mallettes;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
@Import(Tables.class)
class JournalIT {

    @Autowired
    Journal journal;

    @Autowired
    Tables tables;

    @Autowired
    Exercises exercises;

    @Autowired
    Mallettes mallettes;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Rights rights;

    @Autowired
    TestClock.Moving clock;

    @Autowired
    TransactionTemplate transaction;

    final Caller claire = new Caller.Person(PersonId.fresh());
    final StructureId somewhere = StructureId.fresh();

    @Test
    void anActStandsOrFallsWithItsChange() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> journal.record(claire, Act.of("x").in(somewhere)));
        catchThrowable(() -> transaction.executeWithoutResult(_ -> {
            journal.record(claire, Act.of("x").in(somewhere));
            throw new Refused("unknown");
        }));
        assertThat(kinds(somewhere)).isEmpty();
        transaction.executeWithoutResult(_ -> journal.record(claire, Act.of("x").in(somewhere)));
        assertThat(kinds(somewhere)).containsExactly("x");
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        var paul = PersonId.fresh();
        var act = Act.of("member-joined")
                .in(somewhere)
                .about(paul)
                .as(Role.COORDINATOR)
                .with("role", Role.READER)
                .with("way", "invited");
        transaction.executeWithoutResult(_ -> journal.record(claire, act));
        assertThat(all(somewhere)).singleElement().satisfies(it -> {
            assertThat(it.act()).isEqualTo(act);
            assertThat(it.by()).isEqualTo(claire);
            assertThat(it.at()).isEqualTo(clock.instant());
        });
    }

    @Test
    void theDoorsTellWhatIsDone() {
        var table = tables.debriefing();
        debriefs.exported(table.pilot(), table.exercise(), "pdf", null);
        mallettes.of(table.pilot(), table.structure(), table.exercise());
        assertThat(kinds(table.structure()))
                .startsWith("pack-made", "report-exported")
                .endsWith("room-opened", "exercise-planned")
                .contains("room-closed");
        assertThat(all(table.structure()))
                .filteredOn(it -> it.by() instanceof Caller.Person)
                .allSatisfy(it -> assertThat(it.act().standing()).isEqualTo("PILOT"))
                .allSatisfy(it -> assertThat(it.act().exercise()).isEqualTo(table.exercise()));
    }

    @Test
    void anExerciseIsDatedCancelledAndHandedOverInTheJournal() {
        var table = tables.planned("souffleur/EHPAD-01");
        var paul = tables.member(table.structure(), Role.PILOT);
        exercises.date(
                table.pilot(), table.exercise(), clock.instant().plus(Duration.ofDays(9)), "secret de Polichinelle", 0);
        exercises.hand(table.pilot(), table.exercise(), paul);
        exercises.cancel(table.pilot(), table.exercise(), "Mme Untel est malade");
        assertThat(kinds(table.structure()))
                .containsExactly("exercise-cancelled", "exercise-handed", "exercise-dated", "exercise-planned");
        assertThat(all(table.structure()).get(1).act().subject()).isEqualTo(paul);
        assertThat(all(table.structure()).toString()).doesNotContain("Untel", "Polichinelle");
    }

    @Test
    void aStrangersQuestionIsRememberedOnceAnHour() {
        var table = tables.planned("souffleur/EHPAD-01");
        for (int i = 0; i < 5; i++) {
            catchThrowable(() -> exercises.get(claire, table.exercise()));
            catchThrowable(() -> rights.require(claire, Right.SEE, table.structure()));
        }
        await().until(() -> strange(table.structure()) == 1);
        clock.forward(Duration.ofMinutes(61));
        catchThrowable(() -> exercises.get(claire, table.exercise()));
        await().until(() -> strange(table.structure()) == 2);
    }

    @Test
    void whatExistsNowhereLeavesNoTrace() {
        catchThrowable(() -> rights.require(claire, Right.SEE, somewhere));
        var table = tables.planned("souffleur/EHPAD-01");
        catchThrowable(() -> exercises.get(claire, table.exercise()));
        await().until(() -> strange(table.structure()) == 1);
        assertThat(all(somewhere)).isEmpty();
    }

    @Test
    void nobodyFloodsTheJournal() {
        var homes = Stream.generate(() -> tables.planned("souffleur/EHPAD-01"))
                .limit(12)
                .toList();
        homes.forEach(it -> catchThrowable(() -> rights.require(claire, Right.SEE, it.structure())));
        await().until(() ->
                homes.stream().mapToLong(it -> strange(it.structure())).sum() == 10);
    }

    @Test
    void actsAreFoundByPeriodKindAndPerson() {
        var paul = PersonId.fresh();
        var start = clock.instant();
        write(Act.of("a"));
        clock.forward(Duration.ofHours(1));
        write(Act.of("b").about(paul));
        clock.forward(Duration.ofHours(1));
        write(Act.of("c"));
        assertThat(found(new Search(start.plusSeconds(1), null, null, null))).containsExactly("c", "b");
        assertThat(found(new Search(null, start.plusSeconds(3600), null, null))).containsExactly("a");
        assertThat(found(new Search(null, null, "b", null))).containsExactly("b");
        assertThat(found(new Search(null, null, null, Set.of(paul)))).containsExactly("b");
        assertThat(found(new Search(null, null, null, Set.of()))).isEmpty();
        assertThat(journal.page(somewhere, Search.ALL, 0, 2)).hasSize(3);
        assertThat(journal.page(somewhere, Search.ALL, 1, 2)).hasSize(1);
        assertThat(journal.people(somewhere)).containsExactlyInAnyOrder(paul, ((Caller.Person) claire).id());
        assertThat(journal.kinds(somewhere)).containsExactly("a", "b", "c");
    }

    private void write(Act act) {
        transaction.executeWithoutResult(_ -> journal.record(claire, act.in(somewhere)));
    }

    private List<String> found(Search search) {
        return journal.page(somewhere, search, 0, 50).stream()
                .map(it -> it.act().kind())
                .toList();
    }

    private long strange(StructureId structure) {
        return kinds(structure).stream().filter("stranger-asked"::equals).count();
    }

    private List<String> kinds(StructureId structure) {
        return all(structure).stream().map(it -> it.act().kind()).toList();
    }

    private List<Recorded> all(StructureId structure) {
        return journal.page(structure, Search.ALL, 0, 100);
    }
}
