package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.IDENTITY_PERSON;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.souffleur.identity.Hint;
import fr.souffleur.identity.Hint.Kind;
import fr.souffleur.identity.Hint.Source;
import fr.souffleur.identity.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;

/** Pro Santé Connect and ProConnect, played by a second realm: they bring people in and propose; they grant and join nothing. */
class BrokeredSignIn extends Journey {

    private static final String PSC = "pro-sante-connect";
    private static final String PROCONNECT = "proconnect";

    private final LocalKeycloak keycloak = LocalKeycloak.forPortal(PORTAL);
    private final List<List<Hint>> proposed = new CopyOnWriteArrayList<>();
    private final ApplicationListener<InteractiveAuthenticationSuccessEvent> listener = new Listening();

    @Autowired
    ConfigurableApplicationContext portal;

    @Autowired
    SignedIn signedIn;

    @BeforeEach
    void listen() {
        portal.addApplicationListener(listener);
    }

    @AfterEach
    void switchThemOff() {
        portal.removeApplicationListener(listener);
        for (var broker : List.of(PSC, PROCONNECT)) set(broker, false);
        keycloak.set("", Map.of("verifyEmail", true));
    }

    @Test
    void untilTheyAreTurnedOnNobodyIsOfferedThem() {
        var visitor = browsers.person("fr-FR");
        visitor.navigate("/s");
        assertThat(visitor.locator("#username")).isVisible();
        assertThat(visitor.locator("body")).not().containsText("Pro Santé Connect");
        assertThat(visitor.locator("body")).not().containsText("ProConnect");
    }

    @Test
    void whoComesByProSanteConnectIsInAndBelongsNowhere() {
        set(PSC, true);
        var luce = comesBy("Pro Santé Connect", "luce");
        assertThat(luce.locator("h1")).hasText("Votre compte n’est rattaché à aucune structure");
        assertThat(confirmed("luce@ailleurs.example")).isFalse();
        assertThat(proposed)
                .containsExactly(List.of(
                        new Hint(Kind.FINESS, "990000017", Source.PRO_SANTE_CONNECT),
                        new Hint(Kind.FINESS, "990000009", Source.PRO_SANTE_CONNECT)));
    }

    @Test
    void anEmptyFinessNumberIsNoObstacle() {
        set(PSC, true);
        assertThat(comesBy("Pro Santé Connect", "vide").locator("h1"))
                .hasText("Votre compte n’est rattaché à aucune structure");
        assertThat(proposed).containsExactly(List.of());
    }

    @Test
    void tenThousandActivitiesAndClaimsOfOtherTypesComeInAsWell() {
        set(PSC, true);
        for (var odd : List.of("foule", "rude"))
            assertThat(comesBy("Pro Santé Connect", odd).locator("h1"))
                    .hasText("Votre compte n’est rattaché à aucune structure");
        assertThat(proposed).hasSize(2);
        assertThat(proposed.getFirst()).extracting(Hint::number).containsExactly("990000000", "990000001", "990000002");
        assertThat(proposed.getLast()).isEmpty();
    }

    @Test
    void proConnectSaysTheNameThatIsUsed() {
        set(PROCONNECT, true);
        var agathe = comesBy("ProConnect", "agent");
        assertThat(agathe.locator(".who")).containsText("Agathe Dupont-Usuel");
        assertThat(proposed).containsExactly(List.of(new Hint(Kind.SIRET, "13002526500013", Source.PROCONNECT)));
    }

    @Test
    void theAddressOfSomebodyElseOpensNothingOfTheirs() {
        set(PSC, true);
        var sosie = browsers.person("fr-FR");
        throughTheBroker(sosie, "Pro Santé Connect", "sosie");
        assertThat(sosie.locator("body")).containsText("existe déjà");
        sosie.locator("#linkAccount").click();
        assertThat(sosie.locator("#password")).isVisible();
        sosie.locator("#password").fill("elsewhere-sosie");
        sosie.locator("#kc-login").click();
        assertThat(sosie.locator("#password")).isVisible();
        sosie.navigate("/s");
        assertThat(sosie.locator("body")).not().containsText("Tilleuls");
    }

    @Test
    void aSessionGoesOnWhenTheBrokerIsGone() {
        set(PSC, true);
        var luce = comesBy("Pro Santé Connect", "luce");
        set(PSC, false);
        luce.reload();
        assertThat(luce.locator("h1")).hasText("Votre compte n’est rattaché à aucune structure");
        assertThat(luce.locator(".who")).containsText("Luce");
    }

    private Page comesBy(String broker, String person) {
        var page = browsers.person("fr-FR");
        throughTheBroker(page, broker, person);
        page.waitForURL(it -> it.startsWith(PORTAL));
        return page;
    }

    private static void throughTheBroker(Page page, String broker, String person) {
        page.navigate("/s");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(broker).setExact(true))
                .click();
        page.waitForURL(it -> it.contains("/realms/" + Elsewhere.REALM + "/"));
        page.locator("#username").fill(person);
        page.locator("#password").fill("elsewhere-" + person);
        page.locator("#kc-login").click();
    }

    /** As its administrator turns it on: by addresses, a client and its secret. */
    private void set(String broker, boolean on) {
        keycloak.set("", Map.of("verifyEmail", false));
        var openid = keycloak.elsewhere() + "/protocol/openid-connect";
        keycloak.set(
                "/identity-provider/instances/" + broker,
                Map.of(
                        "enabled",
                        on,
                        "config",
                        Map.ofEntries(
                                Map.entry("issuer", keycloak.elsewhere()),
                                Map.entry("authorizationUrl", openid + "/auth"),
                                Map.entry("tokenUrl", openid + "/token"),
                                Map.entry("userInfoUrl", openid + "/userinfo"),
                                Map.entry("jwksUrl", openid + "/certs"),
                                Map.entry("clientId", "portal"),
                                Map.entry("clientSecret", Elsewhere.SECRET),
                                Map.entry("clientAuthMethod", "client_secret_post"),
                                Map.entry("defaultScope", "openid profile email"),
                                Map.entry("useJwksUrl", "true"),
                                Map.entry("validateSignature", "true"),
                                Map.entry("pkceEnabled", "true"),
                                Map.entry("pkceMethod", "S256"),
                                Map.entry("syncMode", "FORCE"))));
    }

    /** Hears what the session of whoever comes in knows; the coming aboard will read it there. */
    private final class Listening implements ApplicationListener<InteractiveAuthenticationSuccessEvent> {

        @Override
        public void onApplicationEvent(InteractiveAuthenticationSuccessEvent event) {
            proposed.add(signedIn.hints());
        }
    }

    private boolean confirmed(String email) {
        return sql.select(IDENTITY_PERSON.EMAIL_VERIFIED)
                        .from(IDENTITY_PERSON)
                        .where(IDENTITY_PERSON.EMAIL.eq(email))
                        .fetchSingle()
                        .value1()
                == 1;
    }
}
