import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The portal and, inside it, its MariaDB. */
record Portal(Path root, DataFolder data, Options options) {

    /** What finds it again among the programs of this machine. */
    static String mark(DataFolder data) {
        return "--souffleur.data=" + data.path();
    }

    static String databaseMark(DataFolder data) {
        return "--datadir=" + data.resolve("mariadb");
    }

    Child child() throws IOException {
        var health = URI.create("http://127.0.0.1:" + options.port() + "/actuator/health");
        return new Child("Souffleur", command(), environment(), health, data.log("portal"));
    }

    /** Names the first body and its first people, on the data of a portal that stands still. @return its exit */
    int bodies(List<String> words) throws IOException, InterruptedException {
        var command = command("bodies");
        command.addAll(command.indexOf("bodies") + 1, words);
        command.removeIf(it -> it.startsWith("--spring.profiles.active"));
        var asked = new ProcessBuilder(command).inheritIO();
        asked.environment().putAll(environment());
        return asked.start().waitFor();
    }

    private List<String> command(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-jar",
                new Build(root).copyInto(data.path()).toString()));
        command.addAll(List.of(words));
        command.addAll(List.of(
                "--server.port=" + options.port(),
                "--server.address=" + options.listen(),
                "--souffleur.address=" + options.address(),
                "--souffleur.kits=" + root.resolve("kits"),
                mark(data)));
        if (options.database() == null) {
            command.add("--souffleur.database.port=" + options.databasePort());
            command.add("--souffleur.database.program=" + root.resolve(".tools"));
        } else {
            command.add("--souffleur.database.embedded=false");
            command.add("--spring.datasource.url=" + databaseUrl());
        }
        if (options.issuer() == null) {
            command.add("--spring.profiles.active=demo");
            command.addAll(new MailCatcher(root, data, options).forPortal());
            command.add("--souffleur.keycloak.issuer=" + options.keycloakAddress() + "/realms/souffleur");
            // People stay who they are when the port or the name of this machine changes.
            command.add("--souffleur.keycloak.known-as=souffleur-local");
        } else {
            command.add("--souffleur.keycloak.issuer=" + options.issuer());
        }
        return command;
    }

    /** Nested lists come from the database in one answer, however long. */
    private String databaseUrl() {
        var url = options.database();
        if (url.contains("sessionVariables")) return url;
        return url + (url.contains("?") ? "&" : "?") + "sessionVariables=group_concat_max_len=4294967295";
    }

    /** Secrets do not stand in the command line, which every user of this machine can read. */
    private Map<String, String> environment() throws IOException {
        var secrets = new HashMap<String, String>();
        if (options.issuer() == null) secrets.put("SOUFFLEUR_KEYCLOAK_SECRET", data.secret("keycloak-client"));
        if (options.database() != null) {
            secrets.put("SPRING_DATASOURCE_USERNAME", System.getenv().getOrDefault("SOUFFLEUR_DATABASE_USER", ""));
            secrets.put("SPRING_DATASOURCE_PASSWORD", System.getenv().getOrDefault("SOUFFLEUR_DATABASE_PASSWORD", ""));
        }
        return secrets;
    }
}
