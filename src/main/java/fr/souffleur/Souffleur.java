package fr.souffleur;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
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
        SpringApplication.run(Souffleur.class, arguments);
    }

    /** Nothing in the shipped portal moves time; tests bring a clock of their own. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** MULTISET on MariaDB: the limit is set once, in the address of the database. */
    @Bean
    DefaultConfigurationCustomizer plainMultisets() {
        return jooq -> jooq.settings().setRenderGroupConcatMaxLenSessionVariable(false);
    }
}
