package fr.souffleur.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The shipped jar as a process of its own, with its MariaDB below it: what a journey can kill. */
final class PortalProcess implements AutoCloseable {

    static final int PORT = LocalKeycloak.freePort();
    static final String ADDRESS = "http://localhost:" + PORT;

    private final Path data;
    private final int database = LocalKeycloak.freePort();
    private Process process;
    private int starts;

    PortalProcess(Path data) {
        this.data = data.toAbsolutePath();
    }

    /** Comes back when the portal answers. */
    void start() {
        try {
            starts++;
            process = new ProcessBuilder(List.of(
                            System.getProperty("java.home") + "/bin/java",
                            "-Xmx512m",
                            "-jar",
                            "target/souffleur.jar",
                            "--spring.profiles.active=demo",
                            "--server.port=" + PORT,
                            "--souffleur.address=" + ADDRESS,
                            "--souffleur.data=" + data,
                            "--souffleur.database.embedded=true",
                            "--souffleur.database.port=" + database,
                            "--souffleur.keycloak.secret=" + LocalKeycloak.SECRET,
                            "--souffleur.keycloak.issuer="
                                    + LocalKeycloak.forPortal(Journey.PORTAL).issuer()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-portal.log")))
                    .start();
            await(URI.create(ADDRESS + "/actuator/health"));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("the portal did not start; target/killed-portal.log says why", failed);
        }
    }

    /** {@code kill -9} for the portal and for its MariaDB. */
    void kill() {
        var below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    int starts() {
        return starts;
    }

    @Override
    public void close() {
        if (process == null) return;
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private void await(URI health) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2)).build();
        var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < patience) {
            if (process.waitFor(300, TimeUnit.MILLISECONDS))
                throw new UncheckedIOException(new IOException("it ended"));
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException notYet) {
                // It is still coming up.
            }
        }
        throw new IOException("it took too long");
    }
}
