package fr.souffleur.structures.register;

import fr.souffleur.DoorTest;
import fr.souffleur.TestDatabase;
import fr.souffleur.documents.Csv;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.reading.Group;
import fr.souffleur.structures.register.reading.Ledger;
import fr.souffleur.structures.register.reading.Limits;
import fr.souffleur.structures.register.reading.RegisterFile;
import fr.souffleur.structures.register.reading.Remark;
import fr.souffleur.structures.register.reading.Sort;
import fr.souffleur.structures.register.reading.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Measures the register at its full size: {@code ./bench finess}. Asserts nothing about time. */
@Tag("slow")
@DoorTest
@TestPropertySource(properties = "doors.schema=bench_finess")
class RegisterBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int ENTITIES = Integer.getInteger("bench.entities", 98_000);
    private static final int SITES = Integer.getInteger("bench.sites", 175_000);
    private static final int OPEN = Integer.getInteger("bench.open", 105_000);
    private static final List<String> ASKED = List.of(
            "ch",
            "CH zorb",
            "ete",
            "chalonz",
            "ehpad glyc",
            "residence des ti",
            "0S00012",
            "900012",
            "saint zeph",
            "centre hospitalier des osiers",
            "mas",
            "clinique prele 12",
            "for",
            "zorbigne ehpad",
            "1742");

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Register register;

    @Autowired
    DSLContext sql;

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    @Test
    void theNationalRegisterAtItsFullSize() throws Exception {
        var folder = Files.createTempDirectory("bench-finess");
        var days = new ArrayList<Path>();
        for (var day = 1; day <= ROUNDS + 1; day++) {
            var file = folder.resolve(day + ".json.gz");
            new GeneratedRegister(ENTITIES, SITES, OPEN).write(file, day);
            days.add(file);
        }
        var brought = new Brought(structures, people, register);
        var region = brought.region();
        register.cover(region.coordinator(), region.body(), new Scope(List.of()));
        for (var round = 1; round <= ROUNDS; round++) round(region, days, round);
        System.out.printf(
                "%n./bench finess: %,d entities, %,d sites, %,d in service; %,d MB packed; %d rounds%n",
                ENTITIES, SITES, OPEN, Files.size(days.getFirst()) / 1_000_000, ROUNDS);
        System.out.printf("%-34s %9s %9s %9s%n", "", "min", "median", "max");
        seconds.forEach((what, all) -> {
            var sorted = all.stream().sorted().toList();
            System.out.printf(
                    "%-34s %9.3f %9.3f %9.3f%n",
                    what, sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
        });
        for (var file : days) Files.delete(file);
        Files.delete(folder);
    }

    private void round(Brought.Region region, List<Path> days, int round) throws Exception {
        var all = new Everything();
        time("floor: reading alone (s)", () -> read(days.getFirst(), new Nothing()));
        read(days.getFirst(), all);
        time("floor: plain JDBC batch (s)", () -> floor(all.open));
        empty();
        time("import, day one (s)", () -> bring(region, days.getFirst()));
        time("import, same file again (s)", () -> bring(region, days.getFirst()));
        time("import, next day, 1 % changed (s)", () -> bring(region, days.get(round)));
        var last = register.imports(region.coordinator(), region.body()).get(2).id();
        time("report as CSV, every row (s)", () -> csv(region, last));
        for (var asked : ASKED) register.find(region.coordinator(), asked);
        var took = new ArrayList<Double>();
        for (var times = 0; times < 20; times++)
            for (var asked : ASKED) {
                var from = System.nanoTime();
                register.find(region.coordinator(), asked);
                took.add((System.nanoTime() - from) / 1e6);
            }
        took.sort(null);
        note("search, p50 (ms)", took.get(took.size() / 2));
        note("search, p95 (ms)", took.get(took.size() * 95 / 100));
        note("search, p99 (ms)", took.get(took.size() * 99 / 100));
        note("search, worst (ms)", took.getLast());
    }

    private static void read(Path file, Ledger ledger) throws IOException {
        try (var in = Files.newInputStream(file)) {
            RegisterFile.read(in, Limits.USUAL, ledger);
        }
    }

    private void bring(Brought.Region region, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            register.bring(region.coordinator(), region.body(), in, "bench", true, Progress.SILENT);
        }
    }

    private void csv(Brought.Region region, Delivery.Id id) throws IOException {
        try (var csv = new Csv(OutputStream.nullOutputStream())) {
            register.everyChange(
                    region.coordinator(),
                    region.body(),
                    id,
                    EnumSet.allOf(Change.What.class),
                    page -> page.forEach(it -> csv.row(it.day().toString(), it.number(), it.name())));
        }
    }

    /** The least a database can be asked for: the open sites and their entities in one table with a search index. */
    private void floor(List<Unit> units) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url("bench_finess"), "root", "")) {
            var statement = connection.createStatement();
            statement.execute("drop table if exists floor");
            statement.execute("create table floor like structures_register_site");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(
                    "insert into floor values (?,?,?,?,?,'',?,?,?,?,?,null,null,1,now(),?)")) {
                for (var n = 0; n < units.size(); n++) {
                    var it = units.get(n);
                    var at = it.address();
                    var values = List.of(
                            it.number(),
                            it.entity(),
                            it.name(),
                            it.longName(),
                            it.category(),
                            at.street(),
                            at.postcode(),
                            at.commune(),
                            at.town(),
                            at.department(),
                            it.longName() + " " + at.town());
                    for (var i = 0; i < values.size(); i++) insert.setString(i + 1, values.get(i));
                    insert.addBatch();
                    if (n % 1000 == 999) insert.executeBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            statement.execute("drop table floor");
        }
    }

    private void empty() {
        sql.execute("set foreign_key_checks = 0");
        for (var table : List.of("change", "remark", "site", "entity", "import"))
            sql.execute("delete from structures_register_" + table);
        sql.execute("set foreign_key_checks = 1");
    }

    private void time(String what, Work work) throws Exception {
        var from = System.nanoTime();
        work.run();
        note(what, (System.nanoTime() - from) / 1e9);
    }

    private void note(String what, double value) {
        seconds.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static class Nothing implements Ledger {
        @Override
        public void enter(Unit unit) {
            Objects.requireNonNull(unit);
        }

        @Override
        public void enter(Group group) {}

        @Override
        public void note(Remark remark) {}
    }

    /** The same rows that the import writes. */
    private static final class Everything extends Nothing {
        private final List<Unit> open = new ArrayList<>();

        @Override
        public void enter(Unit unit) {
            if (unit.open() && (unit.sort() == Sort.SITE || unit.sort() == Sort.ENTITY)) open.add(unit);
        }
    }
}
