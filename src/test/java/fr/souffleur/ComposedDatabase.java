package fr.souffleur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A MariaDB of {@code docker-compose.yml}: its flags, its account, its password from its file, a root that nobody knows. */
final class ComposedDatabase implements AutoCloseable {

    private final int port = Beside.freePort();
    private final String schema;
    private final Beside server;

    ComposedDatabase(Path folder, ComposeFile.Service service) throws Exception {
        var said = service.environment();
        var password = Files.readString(
                        service.secrets().get(said.get("MARIADB_PASSWORD_FILE").replace("/run/secrets/", "")))
                .strip();
        var program = MariaDbProgram.unpackedIn(Path.of(".tools").toAbsolutePath());
        var own = new MariaDbFolder(folder);
        own.stopOrphan(program);
        FileSystemUtils.deleteRecursively(folder);
        own.install(program);
        schema = said.get("MARIADB_DATABASE");
        accounts(own, said.get("MARIADB_USER"), password);
        var command = new ArrayList<>(List.of(
                program.server().toString(),
                "--no-defaults",
                "--basedir=" + program.home(),
                "--lc-messages-dir=" + program.share(),
                own.option(),
                "--tmpdir=" + own.temporary(),
                "--init-file=" + own.accounts(),
                "--socket=mariadb.sock",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl"));
        command.addAll(MariaDbFolder.asRoot());
        command.addAll(service.command());
        server = Beside.start(folder, command, Map.of());
        server.await(() -> opens(said.get("MARIADB_USER"), password));
    }

    /** What the image does at its first start, told to make root's password up. */
    private void accounts(MariaDbFolder own, String user, String password) throws IOException {
        Files.createFile(
                own.accounts(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(own.accounts(), """
                ALTER USER root@localhost IDENTIFIED BY '%4$s';
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE USER '%2$s'@'%%' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%2$s'@'%%';
                """.formatted(schema, user, password, java.util.UUID.randomUUID()));
    }

    String at() {
        return "127.0.0.1:" + port;
    }

    Connection open(String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://" + at() + "/" + schema + "?connectTimeout=5000", user, password);
    }

    boolean opens(String user, String password) {
        try (var connection = open(user, password)) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            return false;
        }
    }

    Beside server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
