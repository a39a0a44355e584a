import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The local Keycloak: the program is shared by all data folders and never written to; its store lies in the data
 * folder.
 */
record Keycloak(Path root, DataFolder data, Options options) {

    /** What finds it again among the programs of this machine. */
    static String mark(DataFolder data) {
        return "-Dkc.home.dir=" + data.resolve("keycloak");
    }

    Child child() throws IOException {
        var home = Files.createDirectories(data.resolve("keycloak"));
        var library = home.resolve("lib");
        Files.deleteIfExists(library);
        Files.createSymbolicLink(library, KeycloakProgram.in(root).resolve("lib"));
        var waiting = Files.createDirectories(home.resolve("data/import"));
        Files.copy(realm(), waiting.resolve("souffleur-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(demo(), waiting.resolve("souffleur-users-0.json"), StandardCopyOption.REPLACE_EXISTING);
        var health = URI.create("http://127.0.0.1:" + options.managementPort() + "/health/ready");
        return new Child("Keycloak", command(), environment(), health, data.log("keycloak"));
    }

    private Path realm() {
        return root.resolve("keycloak/realm.json");
    }

    private Path demo() {
        return root.resolve("keycloak/demo.json");
    }

    /** What its own script says, without the shell between it and us. */
    private List<String> command() throws IOException {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xms64m",
                "-Xmx512m",
                // A handful of people sign in here: what counts is to be up soon, and small.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + KeycloakProgram.in(root) + ".jsa",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                mark(data),
                "-cp",
                KeycloakProgram.in(root).resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + options.listen(),
                "--http-port=" + options.keycloakPort(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + options.managementPort(),
                "--hostname=" + options.keycloakAddress(),
                "--log-level=info,io.smallrye.health:error");
    }

    /**
     * The importer puts the first ones into the realm. There is no TLS here, whatever address the phones of the room
     * come from. The administrators are made at the very first start only. */
    private Map<String, String> environment() throws IOException {
        var environment = new HashMap<>(new MailCatcher(root, data, options).forKeycloak());
        environment.putAll(Map.of(
                "SOUFFLEUR_ADDRESS", options.address(),
                "SOUFFLEUR_ADDRESS_HERE", options.addressHere(),
                "SOUFFLEUR_KEYCLOAK_SSL", "none",
                "SOUFFLEUR_KEYCLOAK_SECRET", data.secret("keycloak-client"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", data.secret("keycloak-admin"),
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", Admin.CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", data.secret("keycloak-launcher")));
        return environment;
    }

    /** The importer leaves a realm alone that is there: what has changed since is brought in here. */
    void bringUpToDate() throws IOException, InterruptedException {
        var realm = Files.readString(realm());
        for (var value : environment().entrySet())
            realm = realm.replaceAll(
                    "\\$\\{" + value.getKey() + "(:[^}]*)?}", Matcher.quoteReplacement(value.getValue()));
        var demo = Files.readString(demo());
        var admin =
                new Admin(URI.create("http://127.0.0.1:" + options.keycloakPort()), data.secret("keycloak-launcher"));
        var digest = Bundle.digest((realm + demo).getBytes(StandardCharsets.UTF_8));
        var applied = data.resolve("keycloak/applied");
        if (Files.exists(applied) && Files.readString(applied).equals(digest)) return;
        admin.update(realm);
        admin.add(demo);
        Files.writeString(applied, digest);
    }
}
