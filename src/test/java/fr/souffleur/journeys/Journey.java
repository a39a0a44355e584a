package fr.souffleur.journeys;

import static souffleur.db.Tables.LIVE_CLOCK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A journey: the whole portal on a port, a real Keycloak, a real MariaDB, browsers, and a clock that the test moves. */
@Tag("journey")
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "souffleur.database.embedded=false",
            "souffleur.seals.folder=target/test-seals",
            "vaadin.productionMode=true",
            "souffleur.live.tick=PT0.2S",
            "souffleur.live.beat=PT1S"
        })
@ContextConfiguration(initializers = DoorTest.Database.class)
@Import(TestClock.class)
@ActiveProfiles("demo")
@ExtendWith(Pictures.class)
abstract class Journey {

    private static final Duration STEP = Duration.ofSeconds(10);
    private static final int PORT = LocalKeycloak.freePort();
    static final String PORTAL = "http://localhost:" + PORT;

    @Autowired
    TestClock.Moving clock;

    @Autowired
    DSLContext sql;

    Browsers browsers;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("souffleur.address", () -> PORTAL);
        properties.add("souffleur.keycloak.secret", () -> LocalKeycloak.SECRET);
        properties.add(
                "souffleur.keycloak.issuer",
                () -> LocalKeycloak.forPortal(PORTAL).issuer());
    }

    @BeforeEach
    void openTheBrowsers() {
        browsers = new Browsers(PORTAL);
    }

    @AfterEach
    void closeTheBrowsers() {
        browsers.close();
    }

    /** Play time goes by, tick after tick: a leap would be an outage to the portal, and rightly so. */
    void pass(Duration duration) {
        for (var left = duration; left.isPositive(); left = left.minus(STEP)) {
            clock.forward(left.compareTo(STEP) < 0 ? left : STEP);
            var now = clock.instant();
            while (behind(now)) Thread.onSpinWait();
        }
    }

    private boolean behind(Instant now) {
        return sql.fetchExists(LIVE_CLOCK, LIVE_CLOCK.RUNNING.eq((byte) 1), LIVE_CLOCK.AS_OF.lt(now));
    }

    /** Signs in through Keycloak, as the demo people do; with a second factor where the portal asks for it. */
    static Page signIn(Page page, String person) {
        return signIn(page, person, PORTAL);
    }

    static Page signIn(Page page, String person, String portal) {
        page.navigate("/s");
        givesThePassword(page, person);
        page.waitForURL(it -> it.startsWith(portal + "/s/") || it.startsWith(portal + "/connexion/seconde-preuve"));
        // The address goes by the structure's on its way to the page before it.
        page.locator("h1").first().waitFor();
        if (page.url().startsWith(portal + "/connexion/")) {
            goesOnToTheSecondFactor(page);
            page.locator("#otp").fill(Proof.of(person));
            page.locator("#kc-login").click();
            page.waitForURL(it -> it.startsWith(portal + "/s/"));
        }
        return page;
    }

    static void givesThePassword(Page page, String person) {
        page.locator("#username").fill(person);
        page.locator("#password").fill("souffleur-" + person);
        page.locator("#kc-login").click();
    }

    static void goesOnToTheSecondFactor(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continuer"))
                .click();
    }
}
