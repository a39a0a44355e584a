package fr.souffleur.planning.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignIn;
import fr.souffleur.planning.declared.Preview.Fault;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom a line of the table is for, what its cells may hold, and two that send at the same instant. */
@DoorTest
class PastExercisesIT {

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    People people;

    @Autowired
    PastExercises past;

    @Autowired
    Declarations declarations;

    @Autowired
    Acceptance acceptance;

    @Autowired
    DSLContext sql;

    final StructureId body = StructureId.fresh();
    final StructureId home = StructureId.fresh();
    final String digits = "%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    final String number = "85" + digits;
    Caller pilot;
    Caller coordinator;

    @BeforeEach
    void aRegion() {
        add(body, "GCS Val-Fictif", Structure.REGIONAL_BODY, null);
        add(home, "EHPAD Les Tilleuls", "ehpad", number);
        regions.follow(body, home);
        pilot = member(home, Role.PILOT);
        coordinator = member(body, Role.COORDINATOR);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void theNumberOfTheRegisterIsEnoughHoweverItIsTyped() {
        var corsican = StructureId.fresh();
        add(corsican, "Un tout autre nom", "ehpad", "2A" + digits);
        regions.follow(body, corsican);
        var file = table(
                line(number, "un nom d’usage", "12/03/2025"),
                line(number.substring(0, 3) + "\u00A0" + number.substring(3) + " ", "", "13/03/2025"),
                line("2a" + digits, "", "12/03/2025"));
        var preview = past.preview(coordinator, body, file);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows()).extracting(Preview.Row::structure).containsExactly(home, home, corsican);
    }

    @Test
    void aTableProgramThatTookTheNumberForAFigureLosesNoZero() throws IOException {
        var inAin = StructureId.fresh();
        add(inAin, "EHPAD de l’Ain", "ehpad", "01" + digits);
        regions.follow(body, inAin);
        var into = new ByteArrayOutputStream();
        try (var book = new Workbook(into, "x", "1.0")) {
            var sheet = book.newWorksheet("Exercices");
            write(sheet, 0, PastTables.heads().getFirst());
            write(sheet, 1, line("", "", "12/03/2025"));
            sheet.value(1, 0, Long.parseLong("1" + digits));
            write(sheet, 2, line("", "", "12/03/2025"));
            sheet.value(2, 0, (double) Long.parseLong(number));
        }
        var preview = past.preview(coordinator, body, into.toByteArray());
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows()).extracting(Preview.Row::structure).containsExactly(inAin, home);
    }

    @Test
    void anUnknownAClosedAndAForeignNumberAreAnsweredAlike() {
        var closed = StructureId.fresh();
        var foreign = StructureId.fresh();
        add(closed, "EHPAD fermé", "ehpad", "86" + digits);
        regions.follow(body, closed);
        sql.update(STRUCTURES_STRUCTURE)
                .set(STRUCTURES_STRUCTURE.CLOSED_AT, Instant.parse("2026-01-01T00:00:00Z"))
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(closed))
                .execute();
        add(foreign, "EHPAD d’une autre région", "ehpad", "87" + digits);
        var file = table(
                line("99" + digits, "", "12/03/2025"),
                line("86" + digits, "", "12/03/2025"),
                line("87" + digits, "EHPAD Les Tilleuls", "12/03/2025"),
                line("85", "", "12/03/2025"));
        var preview = past.preview(coordinator, body, file);
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.faults())
                .extracting(Fault::line, Fault::column, it -> it.why().key())
                .containsExactly(
                        tuple(3, Column.NUMBER, "planning.column.structure"),
                        tuple(4, Column.NUMBER, "planning.column.structure"),
                        tuple(5, Column.NUMBER, "planning.column.structure"),
                        tuple(6, Column.NUMBER, "planning.column.structure"));
        refused("planning.faults", () -> past.bring(coordinator, body, file));
    }

    @Test
    void aStructureMayWriteItsOwnNumberAndNoOther() {
        assertThat(past.bring(pilot, home, table(line(number, "", "12/03/2025"))))
                .isEqualTo(1);
        assertThat(past.preview(pilot, home, table(line("99" + digits, "", "13/03/2025")))
                        .faults())
                .extracting(Fault::column, it -> it.why().key())
                .containsExactly(tuple(Column.NUMBER, "planning.column.structure-own"));
    }

    @Test
    void whatLooksLikeAFormulaStaysTheTextThatItIs() {
        var odd = "=HYPERLINK(\"http://exemple.test\";\"x\")";
        past.bring(
                pilot, home, table(PastTables.row("", "", "12/03/2025", "ANS", odd), line("", "", "13/03/2025", "+1")));
        assertThat(declarations.of(pilot, home))
                .extracting(it -> it.held().proof())
                .containsExactly("+1", odd);
    }

    @Test
    void aRealFormulaIsPointedAtAndHoldsBackTheWholeTable() throws IOException {
        var into = new ByteArrayOutputStream();
        try (var book = new Workbook(into, "x", "1.0")) {
            var sheet = book.newWorksheet("Exercices");
            write(sheet, 0, PastTables.heads().getFirst());
            write(sheet, 1, line("", "", "12/03/2025"));
            write(sheet, 2, line("", "", "13/03/2025"));
            sheet.formula(2, Column.NUMBER.ordinal(), "1+1");
            sheet.formula(2, Column.PROOF.ordinal(), "HYPERLINK(\"http://exemple.test\")");
        }
        var preview = past.preview(pilot, home, into.toByteArray());
        assertThat(preview.faults())
                .extracting(Fault::line, Fault::column, it -> it.why().key())
                .containsExactly(
                        tuple(3, Column.NUMBER, "planning.column.formula"),
                        tuple(3, Column.PROOF, "planning.column.formula"));
        refused("planning.faults", () -> past.bring(pilot, home, into.toByteArray()));
        assertThat(declarations.of(pilot, home)).isEmpty();
    }

    @Test
    void theSameDeclarationSentTwiceAtTheSameInstantIsOne() throws Exception {
        var held = DeclarationsIT.held(DeclarationsIT.MARCH);
        for (int round = 0; round < 20; round++) {
            assertThat(atOnce(4, () -> declarations.declare(pilot, home, held)))
                    .containsExactlyInAnyOrder(
                            "done", "planning.declared.twice", "planning.declared.twice", "planning.declared.twice");
            var one = declarations.of(pilot, home);
            assertThat(one).hasSize(1);
            declarations.withdraw(pilot, home, one.getFirst().id(), "");
        }
    }

    @Test
    void theSameTableBroughtTwiceAtTheSameInstantComesInOnceWhateverItsOrder() throws Exception {
        var lines = new ArrayList<List<String>>();
        for (int day = 1; day <= 28; day++) lines.add(line(number, "", day + "/02/2025"));
        var there = table(lines);
        var back = table(lines.reversed());
        var turn = new AtomicInteger();
        assertThat(atOnce(2, () -> past.bring(coordinator, body, turn.getAndIncrement() % 2 == 0 ? there : back)))
                .contains("done")
                .allMatch(it -> List.of("done", "planning.declared.twice", "planning.faults")
                        .contains(it))
                .satisfies(it -> assertThat(it.stream().filter("done"::equals)).hasSize(1));
        assertThat(acceptance.waiting(coordinator, body)).hasSize(28);
    }

    /** Each starts when all are there; what became of each. */
    private List<String> atOnce(int callers, Callable<?> move) throws Exception {
        var start = new CyclicBarrier(callers);
        var who = coordinator;
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var waiting = new ArrayList<Future<String>>();
            for (int i = 0; i < callers; i++)
                waiting.add(threads.submit(() -> {
                    SignIn.as(((Caller.Person) who).id());
                    start.await();
                    try {
                        move.call();
                        return "done";
                    } catch (Refused no) {
                        return no.key();
                    } finally {
                        SignIn.out();
                    }
                }));
            var outcomes = new ArrayList<String>();
            for (var it : waiting) outcomes.add(it.get());
            return outcomes;
        }
    }

    private static List<String> line(String number, String name, String day) {
        return line(number, name, day, "GED");
    }

    private static List<String> line(String number, String name, String day, String proof) {
        return PastTables.row(number, name, day, "ANS", proof);
    }

    @SafeVarargs
    private static byte[] table(List<String>... rows) {
        return table(List.of(rows));
    }

    private static byte[] table(List<List<String>> rows) {
        var lines = new ArrayList<>(PastTables.heads());
        lines.addAll(rows);
        return PastTables.xlsx(lines);
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) if (!cells.get(i).isEmpty()) sheet.value(line, i, cells.get(i));
    }

    private void add(StructureId id, String name, String kind, @Nullable String finess) {
        structures.add(new Structure(id, name, kind, ZoneId.of("Europe/Paris")));
        sql.update(STRUCTURES_STRUCTURE)
                .set(STRUCTURES_STRUCTURE.FINESS, finess)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(id))
                .execute();
    }

    private Caller member(StructureId structure, Role role) {
        var person = people.arrive("test", UUID.randomUUID().toString(), role.name(), "");
        structures.join(structure, person.id(), role);
        SignIn.as(person.id());
        return person.caller();
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
