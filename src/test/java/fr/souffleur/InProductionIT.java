package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/**
 * What {@code docker-compose.yml} starts, started here with its settings as they stand; names of machines, ports and
 * {@code /run/secrets} alone are others. Nobody is in it, and nothing opens by a password that anybody knows.
 */
@Tag("journey")
class InProductionIT {

    private static final Path FOLDER = Path.of("target/production").toAbsolutePath();
    private static final Map<String, String> SECRETS = new TreeMap<>();
    private static final int PORT = Beside.freePort();
    private static final int KEYCLOAK_PORT = Beside.freePort();
    private static final String PORTAL = "http://localhost:" + PORT;
    private static final String KEYCLOAK = "http://localhost:" + KEYCLOAK_PORT;
    private static final List<AutoCloseable> STARTED = new ArrayList<>();

    private static ComposeFile compose;
    private static ComposedDatabase database;
    private static ComposedDatabase keycloakDatabase;
    private static ComposedKeycloak keycloak;
    private static ComposedPortal portal;

    @BeforeAll
    static void startAll() throws Exception {
        for (var own : List.of("operator", "portal", "secrets")) FileSystemUtils.deleteRecursively(FOLDER.resolve(own));
        Files.createDirectories(FOLDER.resolve("operator"));
        var said = new LinkedHashMap<>(Map.of("SOUFFLEUR_ADDRESS", PORTAL, "SOUFFLEUR_KEYCLOAK_ADDRESS", KEYCLOAK));
        for (var file : List.of(
                "SOUFFLEUR_DATABASE_PASSWORD_FILE",
                "SOUFFLEUR_KEYCLOAK_SECRET_FILE",
                "KEYCLOAK_DATABASE_PASSWORD_FILE",
                "KEYCLOAK_ADMIN_PASSWORD_FILE",
                "SOUFFLEUR_MAIL_PASSWORD_FILE")) {
            SECRETS.put(file, UUID.randomUUID().toString().replace("-", ""));
            var path = Files.writeString(FOLDER.resolve("operator").resolve(file), SECRETS.get(file) + "\n");
            said.put(file, path.toString());
        }
        compose = ComposeFile.with(said);
        keycloakDatabase = started(
                new ComposedDatabase(FOLDER.resolve("keycloak-database"), compose.service("keycloak-database")));
        keycloak = started(new ComposedKeycloak(
                FOLDER.resolve("keycloak"),
                secrets("keycloak"),
                compose.service("keycloak"),
                KEYCLOAK_PORT,
                keycloakDatabase));
        database = started(new ComposedDatabase(FOLDER.resolve("database"), compose.service("database")));
        portal = started(new ComposedPortal(
                FOLDER.resolve("portal"), secrets("portal"), compose.service("portal"), PORT, database.at()));
        portal.await();
        keycloak.await();
    }

    @AfterAll
    static void endAll() throws Exception {
        for (var it : STARTED.reversed()) it.close();
    }

    @Test
    void thePortalKeepsItsDataInTheDatabaseItWasGiven() throws SQLException {
        assertThat(tables(database, "souffleur", "SOUFFLEUR_DATABASE_PASSWORD_FILE"))
                .containsKeys("identity_person", "structures_structure", "structures_membership", "live_event");
    }

    @Test
    void itStartsNoDatabaseOfItsOwn() {
        assertThat(portal.server().process().descendants()).isEmpty();
        assertThat(FOLDER.resolve("portal/data/mariadb")).doesNotExist();
    }

    @Test
    void nobodyIsInThePortal() throws SQLException {
        var tables = tables(database, "souffleur", "SOUFFLEUR_DATABASE_PASSWORD_FILE");
        // What the portal brings itself: its migrations, its jobs, the words of the national nomenclature.
        for (var own : List.of("flyway_schema_history", "notices_job", "notices_run", "structures_category"))
            tables.remove(own);
        assertThat(tables).allSatisfy((table, rows) -> assertThat(rows).isZero());
    }

    @Test
    void nobodyIsInTheRealm() throws Exception {
        assertThat(keycloak.people("souffleur", SECRETS.get("KEYCLOAK_ADMIN_PASSWORD_FILE")))
                .isEmpty();
    }

    @Test
    void keycloakHasItsAdministratorAlone() throws Exception {
        assertThat(keycloak.people("master", SECRETS.get("KEYCLOAK_ADMIN_PASSWORD_FILE")))
                .containsExactly("admin");
    }

    @Test
    void signingInLeadsToTheIssuer() throws Exception {
        var answer = new Visitor(Redirect.NEVER).get(PORTAL + "/oauth2/authorization/keycloak");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(KEYCLOAK + "/realms/souffleur/protocol/openid-connect/auth?")
                .contains("client_id=souffleur", "code_challenge_method=S256");
    }

    @ParameterizedTest
    @CsvSource({
        "claire,souffleur-claire",
        "helene,souffleur-helene",
        "nadia,souffleur-nadia",
        "paul,souffleur-paul",
        "camille,souffleur-camille",
        "renaud,souffleur-renaud",
        "admin,admin",
        "demo,demo",
        "souffleur,souffleur"
    })
    void nobodyOfTheDemoSignsIn(String user, String password) throws Exception {
        var answer = new Visitor(Redirect.ALWAYS).signIn(PORTAL, user, password);
        assertThat(answer.uri().toString()).startsWith(KEYCLOAK);
        assertThat(Jsoup.parse(answer.body()).text()).contains("L’identifiant ou le mot de passe ne correspond pas.");
    }

    @ParameterizedTest
    @CsvSource({
        "admin,admin",
        "admin,''",
        "admin,password",
        "admin,keycloak",
        "admin,souffleur",
        "admin,changeme",
        "keycloak,keycloak",
        "root,root"
    })
    void noPasswordThatEverybodyKnowsOpensKeycloak(String user, String password) throws Exception {
        assertThat(keycloak.token(user, password).statusCode()).isIn(400, 401);
    }

    @ParameterizedTest
    @CsvSource({
        "root,''",
        "root,root",
        "root,mariadb",
        "root,password",
        "'',''",
        "mysql,''",
        "souffleur,''",
        "souffleur,souffleur",
        "keycloak,''",
        "keycloak,keycloak",
        "admin,admin"
    })
    void noPasswordThatEverybodyKnowsOpensTheDatabases(String user, String password) {
        assertThat(database.opens(user, password)).isFalse();
        assertThat(keycloakDatabase.opens(user, password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"souffleur-local", "souffleur", "secret", ""})
    void noSecretThatEverybodyKnowsSpeaksForThePortal(String secret) throws Exception {
        var form = Map.of("grant_type", "client_credentials", "client_id", "souffleur", "client_secret", secret);
        var answer =
                new Visitor(Redirect.NEVER).post(KEYCLOAK + "/realms/souffleur/protocol/openid-connect/token", form);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Invalid client or Invalid client credentials");
    }

    @Test
    void theSecretThatTheyShareSpeaksForThePortal() throws Exception {
        var secret = SECRETS.get("SOUFFLEUR_KEYCLOAK_SECRET_FILE");
        var form = Map.of("grant_type", "client_credentials", "client_id", "souffleur", "client_secret", secret);
        var answer =
                new Visitor(Redirect.NEVER).post(KEYCLOAK + "/realms/souffleur/protocol/openid-connect/token", form);
        assertThat(answer.body()).contains("unauthorized_client", "service account");
    }

    @Test
    void noSecretIsSeenInTheProcessOfThePortalOrInItsLog() throws IOException {
        assertThat(portal.server().seen())
                .allSatisfy(seen -> assertThat(seen)
                        .isNotBlank()
                        .doesNotContain(SECRETS.values().toArray(String[]::new)));
    }

    @Test
    void noSecretIsSeenInAnyCommandLineOrLog() throws IOException {
        for (var it : List.of(keycloak.server(), database.server(), keycloakDatabase.server())) {
            var seen = it.seen();
            assertThat(List.of(seen.getFirst(), seen.getLast()))
                    .allSatisfy(line ->
                            assertThat(line).doesNotContain(SECRETS.values().toArray(String[]::new)));
        }
        for (var it : ProcessHandle.allProcesses().toList())
            assertThat(it.info().commandLine().orElse(""))
                    .doesNotContain(SECRETS.values().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rejoindre", "/j/ABCD2345", "/o/ABCD2345", "/ecran/ABCD2345", "/actuator/health"})
    void whatIsOpenIsUp(String path) throws Exception {
        assertThat(new Visitor(Redirect.NORMAL).get(PORTAL + path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s", "/s/x/exercices", "/actuator/env", "/actuator/configprops", "/actuator/heapdump"})
    void whatIsWalledLeadsToTheSignInOrNowhere(String path) throws Exception {
        var answer = new Visitor(Redirect.ALWAYS).get(PORTAL + path);
        assertThat(answer.uri().toString()).startsWith(KEYCLOAK + "/realms/souffleur/protocol/openid-connect/auth");
    }

    @Test
    void thePortalDoesNotStartWithoutASecretAndNamesIt() throws Exception {
        var name = "souffleur.keycloak.secret";
        var secrets = secrets("portal-without", compose.service("portal"));
        Files.delete(secrets.resolve(name));
        var refused = started(new ComposedPortal(
                FOLDER.resolve("portal-without"),
                secrets,
                compose.service("portal"),
                Beside.freePort(),
                database.at()));
        assertThat(refused.server().process().waitFor()).isNotZero();
        assertThat(Files.readString(refused.server().log()))
                .contains("The secret \"" + name + "\" is missing or empty.")
                .doesNotContain("\tat ")
                .doesNotContain(SECRETS.values().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KC_DB_PASSWORD", "KC_BOOTSTRAP_ADMIN_PASSWORD", "SOUFFLEUR_KEYCLOAK_SECRET"})
    void keycloakDoesNotStartWithoutASecretAndNamesIt(String name) throws Exception {
        var secrets = secrets("keycloak-without-" + name, compose.service("keycloak"));
        Files.writeString(secrets.resolve(name), "\n");
        var folder = Files.createDirectories(FOLDER.resolve("keycloak-without-" + name));
        var script = Files.readString(Path.of("keycloak/start.sh")).replace("/run/secrets", secrets.toString());
        Files.writeString(folder.resolve("start.sh"), script);
        var refused = Beside.start(folder, List.of("bash", "start.sh", "start"), Map.of());
        assertThat(refused.process().waitFor()).isNotZero();
        assertThat(Files.readString(refused.log())).contains("The secret " + name + " is missing");
    }

    private static <T extends AutoCloseable> T started(T it) {
        STARTED.add(it);
        return it;
    }

    private static Path secrets(String service) throws IOException {
        return secrets(service, compose.service(service));
    }

    /** {@code /run/secrets} of one container. */
    private static Path secrets(String name, ComposeFile.Service service) throws IOException {
        var folder = Files.createDirectories(FOLDER.resolve("secrets").resolve(name));
        for (var it : service.secrets().entrySet())
            Files.copy(it.getValue(), folder.resolve(it.getKey()), StandardCopyOption.REPLACE_EXISTING);
        return folder;
    }

    /** How many rows each table holds. */
    private static Map<String, Long> tables(ComposedDatabase database, String user, String password)
            throws SQLException {
        var found = new TreeMap<String, Long>();
        try (var connection = database.open(user, SECRETS.get(password));
                var names = connection.createStatement().executeQuery("show tables")) {
            while (names.next())
                try (var rows =
                        connection.createStatement().executeQuery("select count(*) from " + names.getString(1))) {
                    rows.next();
                    found.put(names.getString(1), rows.getLong(1));
                }
        }
        return found;
    }
}
