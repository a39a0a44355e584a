package fr.souffleur;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import fr.souffleur.common.Uptime;
import fr.souffleur.structures.BodiesCommand;
import java.time.Clock;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal. Its packages are the life of an exercise; {@code src/docs/ARCHITECTURE.md} draws them. */
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "Souffleur", sharedModules = "common")
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Souffleur implements AppShellConfigurator {

    public static void main(String[] arguments) {
        keepUniversalTime();
        if (arguments.length > 0 && arguments[0].equals(BodiesCommand.NAME)) System.exit(bodies(arguments));
        SpringApplication.run(Souffleur.class, arguments);
    }

    /**
     * Times go to the database as they are in UTC. On a machine that keeps another zone, those of the hour that its spring leaps
     * over would be written an hour off.
     */
    public static void keepUniversalTime() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    /** Words first, then settings; nobody is served meanwhile, and no job runs. */
    private static int bodies(String[] arguments) {
        var words = Stream.of(arguments)
                .skip(1)
                .takeWhile(it -> !it.matches("--(souffleur|spring|server)\\..*"))
                .toList();
        var settings = Stream.concat(
                        Stream.of(arguments).skip(1 + words.size()),
                        Stream.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--spring.main.lazy-initialization=true",
                                "--spring.main.log-startup-info=false",
                                "--logging.level.root=error"))
                .toArray(String[]::new);
        try (var portal = SpringApplication.run(Souffleur.class, settings)) {
            return portal.getBean(BodiesCommand.class).run(words, System.out, System.err);
        }
    }

    /** Nothing in the shipped portal moves time; tests bring a clock of their own. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    Uptime uptime() {
        return MachineUptime::read;
    }

    /** MULTISET on MariaDB: the limit is set once, in the address of the database. */
    @Bean
    DefaultConfigurationCustomizer plainMultisets() {
        return jooq -> jooq.settings().setRenderGroupConcatMaxLenSessionVariable(false);
    }
}
