package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void thePortalStartsWhenEachIsGiven() throws IOException {
        start("a password\n", "a secret\n");
    }

    @ParameterizedTest
    @CsvSource({
        ",a secret,spring.datasource.password",
        "a password,,souffleur.keycloak.secret",
        "'',a secret,spring.datasource.password",
        "a password,'\n',souffleur.keycloak.secret",
        "' ',a secret,spring.datasource.password"
    })
    void oneThatIsMissingOrEmptyIsNamed(String password, String secret, String named) {
        assertThatExceptionOfType(Secrets.Missing.class)
                .isThrownBy(() -> start(password, secret))
                .satisfies(missing -> assertThat(
                                new Secrets.Told().analyze(missing).getDescription())
                        .contains("The secret \"" + named + "\" is missing or empty."));
    }

    @Test
    void aDatabaseOfOnesOwnMayHaveAnAccountWithoutPassword() throws IOException {
        write("souffleur.keycloak.secret", "a secret");
        start(new MapPropertySource("run", Map.of("spring.datasource.password", "")));
    }

    private void start(String password, String secret) throws IOException {
        write("spring.datasource.password", password);
        write("souffleur.keycloak.secret", secret);
        start(new MapPropertySource("nothing", Map.of()));
    }

    private void start(MapPropertySource said) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(said);
        environment
                .getPropertySources()
                .addLast(new ConfigTreePropertySource(
                        "secrets", folder, ConfigTreePropertySource.Option.AUTO_TRIM_TRAILING_NEW_LINE));
        Secrets.everySecretIsGiven(environment).postProcessBeanFactory(new DefaultListableBeanFactory());
    }

    private void write(String name, String content) throws IOException {
        if (content != null) Files.writeString(folder.resolve(name), content);
    }
}
