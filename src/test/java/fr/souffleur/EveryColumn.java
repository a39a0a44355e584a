package fr.souffleur;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks for words in every column of every table that can hold any, as their bytes. */
public final class EveryColumn {

    private static final String COLUMNS = "select table_name, column_name from information_schema.columns"
            + " where table_schema = database()"
            + " and data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json',"
            + " 'binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob')";

    private EveryColumn() {}

    /** @return {@code table.column} of each that holds them */
    public static Set<String> holding(DataSource database, String words) throws SQLException {
        var found = new TreeSet<String>();
        try (var sql = database.getConnection();
                var columns = sql.createStatement().executeQuery(COLUMNS)) {
            while (columns.next())
                if (holds(sql, columns.getString(1), columns.getString(2), words))
                    found.add(columns.getString(1) + "." + columns.getString(2));
        }
        return found;
    }

    private static boolean holds(Connection sql, String table, String column, String words) throws SQLException {
        var question = "select 1 from `%s` where locate(?, cast(`%s` as binary)) > 0 limit 1".formatted(table, column);
        try (var asked = sql.prepareStatement(question)) {
            asked.setBytes(1, words.getBytes(StandardCharsets.UTF_8));
            return asked.executeQuery().next();
        }
    }
}
