package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The embedded MariaDB, killed and abandoned on purpose. */
class MariaDbServerIT {

    private final Path data = Path.of("target/test données d'exercice").toAbsolutePath();
    private final int port = freePort();
    private MariaDbServer server;

    @BeforeEach
    void startOnAnEmptyFolder() throws Exception {
        FileSystemUtils.deleteRecursively(data);
        server = newServer();
        server.start();
        try (var connection = connect(server)) {
            connection.createStatement().execute("create table move(id int primary key) engine=innodb");
        }
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void comesBackWithWhatWasCommittedAfterItIsKilled() throws Exception {
        note(server, 1);
        var killed = process();

        killed.destroyForcibly();

        await().atMost(Duration.ofSeconds(40)).ignoreExceptions().until(() -> moves(server) == 1);
        assertThat(process().pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void nextPortalStopsTheOneThatAKilledPortalLeftBehind() throws Exception {
        note(server, 1);
        var orphan = withoutItsPortal();

        var next = newServer();
        next.start();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(moves(next)).isEqualTo(1);
        server = next;
    }

    @Test
    void nobodyElseGetsIn() throws Exception {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "root", ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), MariaDbServer.ACCOUNT, "souffleur"))
                .isInstanceOf(SQLException.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb-accounts.sql"))))
                .isEqualTo("rw-------");
    }

    private MariaDbServer newServer() throws IOException {
        return new MariaDbServer(program(), data, port);
    }

    private static MariaDbProgram program() throws IOException {
        return MariaDbProgram.unpackedIn(Path.of(".tools").toAbsolutePath());
    }

    private ProcessHandle process() throws IOException {
        return processes().getFirst();
    }

    private List<ProcessHandle> processes() throws IOException {
        return Processes.bearing(program().server(), new MariaDbFolder(data).option());
    }

    /** The same program on the same folder, but nobody's child. */
    private Process withoutItsPortal() throws Exception {
        var words = Files.readString(Path.of("/proc", String.valueOf(process().pid()), "cmdline"))
                .split("\0");
        server.stop();
        var orphan = new ProcessBuilder(words).redirectErrorStream(true).start();
        await().until(() -> !processes().isEmpty());
        return orphan;
    }

    private static void note(MariaDbServer server, int move) throws SQLException {
        try (var connection = connect(server)) {
            connection.createStatement().execute("insert into move values (" + move + ")");
        }
    }

    private static int moves(MariaDbServer server) throws SQLException {
        try (var connection = connect(server);
                var rows = connection.createStatement().executeQuery("select count(*) from move")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(MariaDbServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), MariaDbServer.ACCOUNT, server.password());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
