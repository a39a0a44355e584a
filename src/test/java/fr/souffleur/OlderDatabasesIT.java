package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What a release before this one wrote is there after the newest migrations. */
class OlderDatabasesIT {

    private static final String FIRST_RELEASE = "7";
    private static final List<String> ROWS = List.of(
            "insert into identity_person values (uuid(), 'issuer', 'subject', 'Claire 😀', null, 'fr', now(6), now(6))",
            "insert into debrief_report values (uuid(), uuid(), now(6), 'Deux phrases.', null)",
            "insert into debrief_note values (uuid(), uuid(), uuid(), 'MOOD', 'soulagée', 0, uuid(), now(6))",
            "insert into journal_act values (uuid(), now(6), 'PERSON', uuid(), null, null, 'x', '{}')");

    @Test
    void aFirstReleasesRowsComeThroughTheNewestMigrations() throws SQLException {
        var url = TestDatabase.url("older");
        Flyway.configure()
                .dataSource(url, "root", "")
                .target(FIRST_RELEASE)
                .load()
                .migrate();
        try (var sql = DriverManager.getConnection(url, "root", "")) {
            for (var row : ROWS) sql.createStatement().execute(row);
            var before = counts(sql);
            Flyway.configure().dataSource(url, "root", "").load().migrate();
            assertThat(counts(sql)).containsAllEntriesOf(before).containsKeys("seals_statement", "notices_mail");
            assertThat(before.values().stream().mapToLong(it -> it).sum()).isEqualTo(ROWS.size());
            try (var name = sql.createStatement().executeQuery("select name from identity_person")) {
                assertThat(name.next()).isTrue();
                assertThat(name.getString(1)).isEqualTo("Claire 😀");
            }
        }
    }

    private static Map<String, Long> counts(Connection sql) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        try (var tables = sql.createStatement()
                .executeQuery("select table_name from information_schema.tables where table_schema = 'older'"
                        + " and table_name <> 'flyway_schema_history' order by table_name")) {
            while (tables.next()) counts.put(tables.getString(1), 0L);
        }
        for (var table : counts.keySet())
            try (var rows = sql.createStatement().executeQuery("select count(*) from " + table)) {
                rows.next();
                counts.put(table, rows.getLong(1));
            }
        return counts;
    }
}
