package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the way to production asks for, and what it leaves to nobody's default. */
class ComposeFileTest {

    private static final Map<String, String> SAID = Map.of(
            "SOUFFLEUR_ADDRESS", "https://exercices.example.org",
            "SOUFFLEUR_KEYCLOAK_ADDRESS", "https://connexion.example.org",
            "SOUFFLEUR_DATABASE_PASSWORD_FILE", "operator/database",
            "SOUFFLEUR_KEYCLOAK_SECRET_FILE", "operator/keycloak",
            "KEYCLOAK_DATABASE_PASSWORD_FILE", "operator/keycloak-database",
            "KEYCLOAK_ADMIN_PASSWORD_FILE", "operator/keycloak-admin",
            "SOUFFLEUR_MAIL_PASSWORD_FILE", "operator/mail");
    private static final List<String> SERVICES = List.of("portal", "database", "keycloak", "keycloak-database");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOUFFLEUR_ADDRESS",
                "SOUFFLEUR_KEYCLOAK_ADDRESS",
                "SOUFFLEUR_DATABASE_PASSWORD_FILE",
                "SOUFFLEUR_KEYCLOAK_SECRET_FILE",
                "KEYCLOAK_DATABASE_PASSWORD_FILE",
                "KEYCLOAK_ADMIN_PASSWORD_FILE"
            })
    void nothingStartsWithoutIt(String variable) {
        var said = new HashMap<>(SAID);
        said.remove(variable);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComposeFile.with(said))
                .withMessageStartingWith(variable)
                .withMessageMatching(".*: .{10,}");
    }

    @Test
    void whatIsAskedForIsSaidAtItsHead() {
        var head = ComposeFile.text().substring(0, ComposeFile.text().indexOf("x-database"));
        assertThat(head).contains(SAID.keySet());
    }

    @Test
    void noSecretPassesThroughTheEnvironment() {
        for (var name : SERVICES)
            assertThat(ComposeFile.with(SAID).service(name).environment())
                    .as(name)
                    .allSatisfy((key, value) -> {
                        if (key.matches(".*(PASSWORD|SECRET|TOKEN|KEY)"))
                            assertThat(key + "=" + value).isEqualTo("MARIADB_RANDOM_ROOT_PASSWORD=1");
                        assertThat(value).doesNotContain("operator/keycloak", "operator/database", "operator/mail");
                    });
    }

    @Test
    void everySecretIsAFileOfTheOperatorAndReachesWhomItIsFor() {
        var compose = ComposeFile.with(SAID);
        assertThat(compose.service("portal").secrets().keySet())
                .containsExactly("spring.datasource.password", "souffleur.keycloak.secret", "spring.mail.password");
        assertThat(compose.service("keycloak").secrets().keySet())
                .containsExactly(
                        "KC_DB_PASSWORD",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        "SOUFFLEUR_KEYCLOAK_SECRET",
                        "SOUFFLEUR_MAIL_PASSWORD");
        for (var it : List.of("database", "keycloak-database"))
            assertThat(compose.service(it).environment())
                    .containsEntry(
                            "MARIADB_PASSWORD_FILE",
                            "/run/secrets/"
                                    + compose.service(it)
                                            .secrets()
                                            .keySet()
                                            .iterator()
                                            .next());
        for (var it : SERVICES)
            assertThat(compose.service(it).secrets().values())
                    .allSatisfy(file -> assertThat(file.toString()).startsWith("operator/"));
    }

    @Test
    void mailIsNotNeededToStart() {
        var said = new HashMap<>(SAID);
        said.remove("SOUFFLEUR_MAIL_PASSWORD_FILE");
        assertThat(ComposeFile.with(said).service("portal").environment()).containsEntry("SPRING_MAIL_HOST", "");
        assertThat(ComposeFile.with(said).service("portal").secrets().get("spring.mail.password"))
                .hasToString("/dev/null");
    }

    @Test
    void keycloakIsHandedNobody() {
        assertThat(ComposeFile.with(SAID).service("keycloak").volumes())
                .containsExactlyInAnyOrder(
                        "./keycloak/start.sh:/opt/keycloak/start.sh:ro",
                        "./keycloak/realm.json:/opt/keycloak/data/import/souffleur-realm.json:ro");
    }
}
