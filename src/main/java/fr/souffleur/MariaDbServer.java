package fr.souffleur;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB of our own: one data folder, the loopback alone, one account whose password is made anew at each start. It
 * comes back when it falls.
 */
@NullMarked
final class MariaDbServer {

    static final String ACCOUNT = "souffleur";

    private static final Logger log = LoggerFactory.getLogger(MariaDbServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MariaDbProgram program;
    private final MariaDbFolder folder;
    private final int port;
    private final String password;
    private @Nullable Process process;
    private Instant revived = Instant.EPOCH;
    private boolean stopping;

    MariaDbServer(MariaDbProgram program, Path data, int port) {
        this.program = program;
        this.folder = new MariaDbFolder(data);
        this.port = port;
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        this.password = HexFormat.of().formatHex(random);
    }

    String password() {
        return password;
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + ACCOUNT + "?sessionVariables=group_concat_max_len=4294967295";
    }

    synchronized void start() throws IOException, InterruptedException {
        folder.stopOrphan(program);
        folder.install(program);
        folder.writeAccounts(ACCOUNT, password);
        launch();
    }

    /** Asks it to end as it should, and waits for that. */
    synchronized void stop() {
        stopping = true;
        if (process != null) Processes.end(process.toHandle());
    }

    private void launch() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        var started = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                .start();
        process = started;
        while (!answers()) {
            var late = deadline.isBefore(Instant.now());
            if (late) Processes.end(started.toHandle());
            if (late || started.waitFor(50, TimeUnit.MILLISECONDS))
                throw new IOException("MariaDB does not answer; see " + folder.log());
        }
        // A thread of its own: word of an exit, like delays, otherwise comes through a pool that others may keep busy.
        Thread.ofPlatform().daemon().name("mariadb-watch").start(() -> watch(started));
    }

    /** Play goes on after somebody or something has killed it; one that falls again at once is given time. */
    private void watch(Process started) {
        try {
            started.waitFor();
            var back = false;
            while (!back) back = revive();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return false when it has to be tried again */
    private boolean revive() throws InterruptedException {
        if (revived.plusSeconds(10).isAfter(Instant.now())) Thread.sleep(Duration.ofSeconds(5));
        synchronized (this) {
            if (stopping) return true;
            log.warn("MariaDB has fallen; starting it again");
            revived = Instant.now();
            try {
                launch();
                return true;
            } catch (IOException failed) {
                log.error("MariaDB did not come back", failed);
                return false;
            }
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url() + "&connectTimeout=2000", ACCOUNT, password)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                program.server().toString(),
                "--no-defaults",
                "--basedir=" + program.home(),
                "--lc-messages-dir=" + program.share(),
                folder.option(),
                "--tmpdir=" + folder.temporary(),
                "--init-file=" + folder.accounts(),
                "--socket=mariadb.sock",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Making keys for TLS takes seconds at each start, and nothing leaves this machine.
                "--skip-ssl",
                "--skip-name-resolve",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                // What was clicked is on disk when the click returns.
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M"));
        command.addAll(MariaDbFolder.asRoot());
        return command;
    }
}
