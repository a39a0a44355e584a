package fr.souffleur;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The portal of {@code docker-compose.yml}: the jar as its image starts it. */
final class ComposedPortal implements AutoCloseable {

    private static final Pattern ENTRY = Pattern.compile("(?m)^ENTRYPOINT (\\[.*])$");

    private final Beside server;
    private final URI health;

    ComposedPortal(Path folder, Path secrets, ComposeFile.Service service, int port, String database)
            throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("souffleur.jar"));
        Files.createSymbolicLink(
                folder.resolve("souffleur.jar"), Path.of("target/souffleur.jar").toAbsolutePath());
        var environment = new HashMap<>(service.environment());
        environment.replaceAll((_, value) -> value.replace("//database/", "//" + database + "/")
                .replace("/run/secrets", secrets.toString())
                .replace("/opt/souffleur", folder.toString()));
        environment.putAll(Map.of(
                "SOUFFLEUR_KITS", Path.of("kits").toAbsolutePath().toString(),
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", String.valueOf(port)));
        server = Beside.start(folder, command(), environment);
        health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    }

    private static List<String> command() throws IOException {
        var entry = ENTRY.matcher(Files.readString(Path.of("src/docker/Dockerfile")));
        if (!entry.find()) throw new IllegalStateException("the Dockerfile starts nothing");
        List<String> words =
                new ArrayList<>(JsonMapper.shared().readValue(entry.group(1), new TypeReference<List<String>>() {}));
        words.replaceAll(it -> it.equals("java") ? System.getProperty("java.home") + "/bin/java" : it);
        return words;
    }

    void await() throws InterruptedException {
        server.await(health);
    }

    Beside server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
