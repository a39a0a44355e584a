package fr.souffleur.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A real Keycloak with the realm and the demo people of this tree, for the journeys of one JVM. */
final class LocalKeycloak {

    static final String SECRET = "journeys-only";

    private static LocalKeycloak running;

    private final int port;

    private LocalKeycloak(int port) {
        this.port = port;
    }

    /** @param portal address that people are sent back to after signing in */
    static synchronized LocalKeycloak forPortal(String portal) {
        if (running == null) running = start(portal);
        return running;
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/souffleur";
    }

    /** Changes the realm of the portal as its administrator would: one setting of it, or one of its brokers. */
    void set(String path, Map<String, ?> settings) {
        try {
            var place = URI.create("http://localhost:" + port + "/admin/realms/souffleur" + path);
            var http = HttpClient.newHttpClient();
            var now = JsonMapper.shared()
                    .readTree(http.send(asAdministrator(place).build(), BodyHandlers.ofString())
                            .body());
            var changed = JsonMapper.shared().updateValue(now, settings);
            var answer = http.send(
                    asAdministrator(place)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(changed.toString()))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() >= 300) throw new IllegalStateException(answer.body());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpRequest.Builder asAdministrator(URI place) throws IOException, InterruptedException {
        var asks = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=journeys&client_secret=" + SECRET))
                .build();
        var token =
                HttpClient.newHttpClient().send(asks, BodyHandlers.ofString()).body();
        return HttpRequest.newBuilder(place)
                .header(
                        "Authorization",
                        "Bearer "
                                + JsonMapper.shared()
                                        .readTree(token)
                                        .path("access_token")
                                        .stringValue());
    }

    /** Address of the second realm's OpenID Connect. */
    String elsewhere() {
        return "http://localhost:" + port + "/realms/" + Elsewhere.REALM;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static LocalKeycloak start(String portal) {
        try {
            var port = freePort();
            var management = freePort();
            var home = Path.of(
                            "target/journey-keycloak-" + ProcessHandle.current().pid())
                    .toAbsolutePath();
            var waiting = Files.createDirectories(home.resolve("data/import"));
            Files.createSymbolicLink(home.resolve("lib"), program().resolve("lib"));
            Files.copy(
                    Path.of("keycloak/realm.json"),
                    waiting.resolve("souffleur-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.copy(
                    Path.of("keycloak/demo.json"),
                    waiting.resolve("souffleur-users-0.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(waiting.resolve("elsewhere-realm.json"), Elsewhere.realm());
            var builder = new ProcessBuilder(command(home, port, management))
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/journey-keycloak.log"));
            builder.environment().put("SOUFFLEUR_ADDRESS", portal);
            builder.environment().put("SOUFFLEUR_ADDRESS_HERE", PortalProcess.ADDRESS);
            builder.environment().put("SOUFFLEUR_KEYCLOAK_SECRET", SECRET);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", "journeys");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", SECRET);
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            await(process, URI.create("http://127.0.0.1:" + management + "/health/ready"));
            return new LocalKeycloak(port);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("no Keycloak for the journeys", failed);
        }
    }

    /** Put there by {@code ./test}, as by {@code ./run}. */
    private static Path program() throws IOException {
        try (var tools = Files.list(Path.of(".tools"))) {
            return tools.filter(it -> it.getFileName().toString().startsWith("keycloak-") && Files.isDirectory(it))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Keycloak in .tools: ./test fetches it"))
                    .toAbsolutePath();
        }
    }

    private static List<String> command(Path home, int port, int management) {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + management,
                "--hostname=http://localhost:" + port);
    }

    private static void await(Process process, URI health) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2)).build();
        var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (System.nanoTime() < patience) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS))
                throw new IllegalStateException("Keycloak ended; target/journey-keycloak.log says why");
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException notYet) {
                // It is still building itself up.
            }
        }
        throw new IllegalStateException("Keycloak took too long; see target/journey-keycloak.log");
    }
}
