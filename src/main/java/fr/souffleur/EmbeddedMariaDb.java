package fr.souffleur;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Starts the embedded MariaDB before anything else, when {@code souffleur.database.embedded} says so. */
@NullMarked
class EmbeddedMariaDb implements EnvironmentPostProcessor {

    private static @Nullable MariaDbServer running;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("souffleur.database.embedded", Boolean.class, false)) return;
        try {
            var server = start(environment);
            var address = Map.<String, Object>of(
                    "spring.datasource.url", server.url(),
                    "spring.datasource.username", MariaDbServer.ACCOUNT,
                    "spring.datasource.password", server.password());
            environment.getPropertySources().addFirst(new MapPropertySource("embedded-mariadb", address));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("The embedded MariaDB did not start", failed);
        }
    }

    private static synchronized MariaDbServer start(ConfigurableEnvironment environment)
            throws IOException, InterruptedException {
        if (running != null) return running;
        var data = Path.of(environment.getProperty("souffleur.data", "data"))
                .toAbsolutePath()
                .normalize();
        var program = Path.of(environment.getProperty("souffleur.database.program", data + "/program"));
        var port = environment.getProperty("souffleur.database.port", Integer.class, 0);
        var server = new MariaDbServer(MariaDbProgram.unpackedIn(program), data, port == 0 ? freePort() : port);
        // These come after the contexts are closed: the pool has let go before its database ends.
        SpringApplication.getShutdownHandlers().add(server::stop);
        server.start();
        return running = server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
