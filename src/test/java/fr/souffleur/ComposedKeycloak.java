package fr.souffleur;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The Keycloak of {@code docker-compose.yml}: its own entry, its arguments, its files and nobody else's. */
final class ComposedKeycloak implements AutoCloseable {

    private final Beside server;
    private final URI health;
    private final String address;

    /** @param home where its program lies, as {@code /opt/keycloak} does in its image */
    ComposedKeycloak(Path home, Path secrets, ComposeFile.Service service, int port, ComposedDatabase database)
            throws IOException {
        address = "http://localhost:" + port;
        prepare(home);
        for (var volume : service.volumes()) {
            var parts = volume.split(":");
            var into = Path.of(parts[1].replace("/opt/keycloak", home.toString()));
            Files.createDirectories(into.getParent());
            var content = Files.readString(Path.of(parts[0]));
            if (parts[1].endsWith(".sh"))
                content = content.replace("/run/secrets", secrets.toString()).replace("/opt/keycloak", home.toString());
            Files.writeString(into, content);
        }
        var management = Beside.freePort();
        var environment = new HashMap<>(service.environment());
        environment.replaceAll((_, value) -> value.replace("//keycloak-database/", "//" + database.at() + "/"));
        environment.putAll(Map.of(
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                String.valueOf(port),
                "KC_HTTP_MANAGEMENT_PORT",
                String.valueOf(management),
                "JAVA_OPTS_APPEND",
                "-Xmx512m -XX:TieredStopAtLevel=1"));
        var words = service.entrypoint().stream()
                .map(it -> it.replace("/opt/keycloak", home.toString()))
                .collect(Collectors.toCollection(ArrayList::new));
        words.addAll(service.command());
        server = Beside.start(home, words, environment);
        health = URI.create("http://127.0.0.1:" + management + "/health/ready");
    }

    /** A copy of the program, because it builds itself for its database and keeps that. */
    private static void prepare(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            var fresh = home.resolveSibling("keycloak-fresh");
            FileSystemUtils.deleteRecursively(fresh);
            try (var tools = Files.list(Path.of(".tools"))) {
                var program = tools.filter(it -> it.getFileName().toString().matches("keycloak-[\\d.]+"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no Keycloak in .tools: ./test fetches it"));
                FileSystemUtils.copyRecursively(program, fresh);
            }
            for (var script : List.of("bin/kc.sh"))
                fresh.resolve(script).toFile().setExecutable(true);
            Files.move(fresh, home);
        }
        FileSystemUtils.deleteRecursively(home.resolve("data"));
    }

    void await() throws InterruptedException {
        server.await(health);
    }

    /** What Keycloak answers to who asks for the right to administer it. */
    HttpResponse<String> token(String user, String password) throws IOException, InterruptedException {
        var form = Map.of("grant_type", "password", "client_id", "admin-cli", "username", user, "password", password);
        return new Visitor(Redirect.NEVER).post(address + "/realms/master/protocol/openid-connect/token", form);
    }

    /** The names of everybody in a realm, as its administrator is told. */
    List<String> people(String realm, String password) throws IOException, InterruptedException {
        var token = JsonMapper.shared()
                .readTree(token("admin", password).body())
                .path("access_token")
                .stringValue();
        var answer = new Visitor(Redirect.NEVER).get(address + "/admin/realms/" + realm + "/users?max=1000", token);
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
        return JsonMapper.shared()
                .readTree(answer.body())
                .valueStream()
                .map(it -> it.path("username").stringValue())
                .toList();
    }

    Beside server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
