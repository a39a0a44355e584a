package fr.souffleur.structures.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Tables;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A schema of its own: these acts belong to the whole portal. */
@DoorTest
@Import(Tables.class)
@TestPropertySource(properties = "doors.schema=portalacts")
class PortalActsIT {

    @Autowired
    PortalActs acts;

    @Autowired
    Journal journal;

    @Autowired
    Tables tables;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock.Moving clock;

    final Words french = Words.in("fr");

    @Test
    void guessedCodesAreToldToWhoKeepsThePortalRunningWithoutAddressOrCode() {
        var body = tables.planned("souffleur/EHPAD-01").structure();
        var keeper = keeper(body);
        int before = found(keeper, body, Wanted.ALL).size();
        writes(new Caller.Clock(), Act.of("codes-guessed").with("wrong", 20));
        var page = acts.page(keeper, body, Wanted.ALL, 0, french);
        assertThat(page.lines()).hasSize(before + 1);
        assertThat(page.lines().getFirst()).satisfies(it -> {
            assertThat(it.who()).isEqualTo("Le portail");
            assertThat(it.what())
                    .isEqualTo("Codes d’exercice essayés en nombre\u00a0: 20 faux en une minute, l’entrée s’est"
                            + " fermée un moment");
            assertThat(it.exercise()).isNull();
        });
        assertThat(acts.kinds(keeper, body)).containsExactly("codes-guessed");
    }

    @Test
    void whatConcernsAPersonOrAStructureIsNotThePortals() {
        var table = tables.planned("souffleur/EHPAD-01");
        var keeper = keeper(table.structure());
        var before = found(keeper, table.structure(), Wanted.ALL);
        var person = PersonId.fresh();
        writes(new Caller.Person(person), Act.of("person-data-exported").about(person));
        writes(new Caller.Clock(), Act.of("person-forgotten").about(person));
        writes(new Caller.Clock(), Act.of("body-created").in(table.structure()));
        assertThat(found(keeper, table.structure(), Wanted.ALL)).isEqualTo(before);
        assertThat(acts.kinds(keeper, table.structure())).doesNotContain("person-data-exported", "person-forgotten");
    }

    @Test
    void theyAreFoundByDayAndKindAndComePageByPage() {
        var body = tables.planned("souffleur/EHPAD-01").structure();
        var keeper = keeper(body);
        clock.forward(Duration.ofDays(3));
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        for (int i = 0; i < Acts.PAGE + 2; i++)
            writes(new Caller.Clock(), Act.of("codes-guessed").with("wrong", i));
        var only = new Wanted(today, today, "codes-guessed", "");
        var first = acts.page(keeper, body, only, 0, french);
        assertThat(first.lines()).hasSize(Acts.PAGE);
        assertThat(first.more()).isTrue();
        assertThat(acts.page(keeper, body, only, 1, french).lines()).hasSize(2);
        assertThat(found(keeper, body, new Wanted(today.plusDays(1), null, "", "")))
                .isEmpty();
        assertThat(found(keeper, body, new Wanted(today, today, "body-created", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseReadsThem(Role role) {
        var body = tables.planned("souffleur/EHPAD-01").structure();
        var somebody = new Caller.Person(tables.member(body, role));
        refused("not-allowed", () -> acts.page(somebody, body, Wanted.ALL, 0, french));
        refused("not-allowed", () -> acts.kinds(somebody, body));
    }

    @Test
    void thereIsNothingThereForAStranger() {
        var body = tables.planned("souffleur/EHPAD-01").structure();
        var stranger = new Caller.Person(PersonId.fresh());
        refused("unknown", () -> acts.page(stranger, body, Wanted.ALL, 0, french));
        var elsewhere = keeper(tables.planned("souffleur/EHPAD-01").structure());
        refused("unknown", () -> acts.kinds(elsewhere, body));
    }

    private Caller keeper(StructureId body) {
        return new Caller.Person(tables.member(body, Role.ADMINISTRATOR));
    }

    private List<String> found(Caller keeper, StructureId body, Wanted wanted) {
        return acts.page(keeper, body, wanted, 0, french).lines().stream()
                .map(Told::what)
                .toList();
    }

    private void writes(Caller by, Act act) {
        transaction.executeWithoutResult(_ -> journal.record(by, act));
    }

    private static void refused(String key, Runnable asks) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(asks::run)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
