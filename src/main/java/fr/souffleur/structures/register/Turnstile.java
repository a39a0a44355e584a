package fr.souffleur.structures.register;

import fr.souffleur.common.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/**
 * One import at a time, whichever node does it. A lock of the database's own, held by a connection: it falls when the
 * portal does.
 */
@Component("registerTurnstile")
class Turnstile {

    private static final String NAME = "concat('register-', md5(database()))";

    private final DataSource database;

    Turnstile(DataSource database) {
        this.database = database;
    }

    /** @throws Refused {@code structures.register.busy} while another one is inside */
    <T> T through(Supplier<T> work) {
        try (var connection = database.getConnection()) {
            if (!yes(connection, "select get_lock(" + NAME + ", 0)")) throw new Refused("structures.register.busy");
            try {
                return work.get();
            } finally {
                yes(connection, "select release_lock(" + NAME + ")");
            }
        } catch (SQLException failed) {
            throw new UncategorizedSQLException("register", null, failed);
        }
    }

    boolean taken() {
        try (var connection = database.getConnection()) {
            return !yes(connection, "select is_free_lock(" + NAME + ")");
        } catch (SQLException failed) {
            throw new UncategorizedSQLException("register", null, failed);
        }
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getInt(1) == 1;
        }
    }
}
