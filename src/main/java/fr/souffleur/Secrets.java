package fr.souffleur;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Secrets have no default: the portal does not start before each is given, and says which is not. */
@NullMarked
@Configuration(proxyBeanMethods = false)
class Secrets {

    private static final List<String> NEEDED = List.of("spring.datasource.password", "souffleur.keycloak.secret");

    /** A mail server of the house may ask for none. */
    private static final String MAY_BE_EMPTY = "spring.mail.password";

    @Bean
    static BeanFactoryPostProcessor everySecretIsGiven(ConfigurableEnvironment environment) {
        return _ -> {
            for (var name : NEEDED) if (environment.getProperty(name) == null) throw new Missing(name);
            emptyFiles(environment).findFirst().ifPresent(name -> {
                throw new Missing(name);
            });
        };
    }

    /** Nobody means a secret of nothing by a file of nothing. */
    private static Stream<String> emptyFiles(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(ConfigTreePropertySource.class::isInstance)
                .map(ConfigTreePropertySource.class::cast)
                .flatMap(files -> Stream.of(files.getPropertyNames())
                        .filter(it -> !it.equals(MAY_BE_EMPTY))
                        .filter(it -> String.valueOf(files.getProperty(it)).isBlank()));
    }

    /** The start ends here. */
    static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String name;

        Missing(String name) {
            super(name);
            this.name = name;
        }
    }

    /** Says it as a sentence, in place of a stack trace. */
    static final class Told extends AbstractFailureAnalyzer<Missing> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, Missing missing) {
            return new FailureAnalysis(
                    "Le secret « %1$s » manque ou est vide. · The secret \"%1$s\" is missing or empty."
                            .formatted(missing.name),
                    "docker-compose.yml et ./run --help disent d’où il vient. · docker-compose.yml and ./run --help say where it comes from.",
                    missing);
        }
    }
}
