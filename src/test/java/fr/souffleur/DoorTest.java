package fr.souffleur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of doors: the whole portal on a real MariaDB, one shared context, a clock that the test moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.keycloak.secret=doors-only",
            "souffleur.jobs.run=false",
            "souffleur.seals.folder=target/test-seals"
        })
@ContextConfiguration(initializers = DoorTest.Database.class)
@Import(TestClock.class)
@ExtendWith(TestClock.Rewinding.class)
public @interface DoorTest {

    /**
     * Points the context at a schema of the tests' own MariaDB: {@code doors}, shared with every other test of this kind,
     * unless a test that counts on finding nothing there names its own by {@code doors.schema}.
     */
    class Database
            implements org.springframework.context.ApplicationContextInitializer<
                    org.springframework.context.ConfigurableApplicationContext> {
        @Override
        public void initialize(org.springframework.context.ConfigurableApplicationContext context) {
            org.springframework.boot.test.util.TestPropertyValues.of(
                            "spring.datasource.url="
                                    + TestDatabase.url(context.getEnvironment().getProperty("doors.schema", "doors")),
                            "spring.datasource.username=root",
                            "spring.datasource.password=")
                    .applyTo(context);
        }
    }
}
