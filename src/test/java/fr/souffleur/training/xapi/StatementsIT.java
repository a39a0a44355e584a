package fr.souffleur.training.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souffleur.db.Tables.TRAINING_STATEMENT;

import com.sun.net.httpserver.HttpServer;
import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.structures.keeping.OwnData;
import fr.souffleur.training.learning.Learning;
import fr.souffleur.training.learning.Passing;
import fr.souffleur.training.learning.Quizzes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A store of the tests' own, which is told, away for a week, and back. */
@DoorTest
@TestPropertySource(
        properties = {
            "souffleur.courses=src/test/resources/courses/",
            "doors.schema=statements",
            "souffleur.lrs.key=souffleur",
            "souffleur.lrs.secret=a secret of tests",
            "souffleur.lrs.inside=true"
        })
class StatementsIT {

    private static final HttpServer SERVER = server();
    private static final AtomicInteger STATUS = new AtomicInteger(200);
    private static final List<String> BODIES = new CopyOnWriteArrayList<>();
    private static final List<String> KEYS = new CopyOnWriteArrayList<>();

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        registry.add(
                "souffleur.lrs.address",
                () -> "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/xapi/");
    }

    @Autowired
    Learning learning;

    @Autowired
    Quizzes quizzes;

    @Autowired
    LrsJob job;

    @Autowired
    OwnData data;

    @Autowired
    People people;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock.Moving clock;

    Person claire;

    @BeforeEach
    void aLearner() {
        sql.deleteFrom(TRAINING_STATEMENT).execute();
        STATUS.set(200);
        BODIES.clear();
        KEYS.clear();
        claire = people.arrive("test", UUID.randomUUID().toString(), "Claire Morel", "claire@exemple.example");
    }

    @AfterAll
    static void stop() {
        SERVER.stop(0);
    }

    @Test
    void theStoreIsToldUnderAPseudonymThatSomebodyFollowedACourse() {
        follows();
        job.run();

        var statement = told().getFirst();
        assertThat(statement.at("/verb/id").asString()).endsWith("/completed");
        assertThat(statement.at("/object/id").asString()).endsWith("/formation/PETIT");
        assertThat(statement.at("/actor/account/name").asString()).hasSize(43);
        assertThat(BODIES.getFirst())
                .doesNotContain(
                        "Claire", "Morel", "exemple.example", claire.id().toString())
                .doesNotContain("score");
        assertThat(KEYS).containsExactly("Basic c291ZmZsZXVyOmEgc2VjcmV0IG9mIHRlc3Rz");
        job.run();
        assertThat(BODIES).hasSize(1);
    }

    @Test
    void aStoreThatIsAwayForAWeekFindsEverythingOnceWhenItIsBack() {
        STATUS.set(503);
        follows();
        for (int hour = 0; hour < 7 * 24; hour++) {
            try {
                job.run();
            } catch (IllegalStateException away) {
                assertThat(away).hasMessageContaining("503");
            }
            clock.forward(Duration.ofHours(1));
        }
        int tries = BODIES.size();
        assertThat(tries).isBetween(20, 60);
        STATUS.set(200);
        clock.forward(Duration.ofHours(6));
        job.run();
        job.run();

        assertThat(BODIES).hasSize(tries + 1);
        assertThat(BODIES).containsOnly(BODIES.getFirst());
    }

    @Test
    void whatItWillNeverTakeIsGivenUpAndHoldsNothingElseUp() {
        follows();
        STATUS.set(400);
        job.run();
        assertThat(sql.fetchCount(TRAINING_STATEMENT, TRAINING_STATEMENT.GIVEN_UP_AT.isNotNull()))
                .isEqualTo(1);
        STATUS.set(200);
        claire = people.arrive("test", UUID.randomUUID().toString(), "Paul Ferrand", "paul@exemple.example");
        follows();
        job.run();
        assertThat(told()).hasSize(2);
    }

    @Test
    void aRefusalIsShownToWhoKeepsThePortalRunning() {
        follows();
        STATUS.set(401);
        assertThatThrownBy(() -> job.run()).hasMessageContaining("401");
        assertThat(sql.fetchValue(TRAINING_STATEMENT.REFUSAL)).isEqualTo("401");
    }

    @Test
    void whoIsForgottenTakesAlongWhatWaits() {
        follows();
        data.forget(claire.caller());
        assertThat(sql.fetchCount(TRAINING_STATEMENT)).isZero();
    }

    private void follows() {
        Passing.all(learning, quizzes, claire.caller(), "PETIT");
    }

    private static List<JsonNode> told() {
        return BODIES.stream()
                .map(it -> JsonMapper.shared().readTree(it).get(0))
                .toList();
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/xapi/statements", exchange -> {
                BODIES.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                KEYS.add(exchange.getRequestHeaders().getFirst("Authorization"));
                exchange.sendResponseHeaders(STATUS.get(), -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException taken) {
            throw new java.io.UncheckedIOException(taken);
        }
    }
}
