package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.IDENTITY_PERSON;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody nobody knows makes an account; the address counts once its mailbox was opened. */
class MakingAnAccount extends Journey {

    private static final String PASSWORD = "une phrase assez longue";

    private final String address = "aline-" + UUID.randomUUID() + "@bleuets.example";
    private Postbox postbox;

    @BeforeEach
    void aMailServer() throws IOException {
        postbox = new Postbox();
        LocalKeycloak.forPortal(PORTAL)
                .set(
                        "",
                        Map.of(
                                "smtpServer",
                                Map.of(
                                        "host", "localhost",
                                        "port", String.valueOf(postbox.port()),
                                        "from", "souffleur@portail.example")));
    }

    @AfterEach
    void closeIt() throws IOException {
        postbox.close();
    }

    @Test
    void anAddressIsConfirmedByItsMailboxAndAForgottenPasswordRenewedThere() throws InterruptedException {
        var aline = browsers.person("fr-FR");
        aline.navigate("/s");
        aline.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Créer un compte"))
                .click();
        aline.locator("#email").fill(address);
        aline.locator("#firstName").fill("Aline");
        aline.locator("#lastName").fill("Bertin");
        goesOn(aline);
        assertThat(aline.locator("body")).containsText("Un message vient de partir");
        assertThat(known()).isFalse();

        aline.navigate(postbox.link());
        chooses(aline, "trop court");
        assertThat(aline.locator("#password-new")).isVisible();
        chooses(aline, PASSWORD);
        assertThat(aline.locator("h1")).hasText("Votre compte n’est rattaché à aucune structure");
        assertThat(known()).isTrue();

        var later = browsers.person("fr-FR");
        later.navigate("/s");
        later.getByText("Mot de passe oublié").click();
        later.locator("#username").fill(address);
        goesOn(later);
        later.navigate(postbox.link());
        chooses(later, PASSWORD + " encore");
        later.navigate("/s");
        assertThat(later.locator(".who")).containsText("Aline Bertin");
    }

    private static void chooses(Page page, String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        goesOn(page);
    }

    private static void goesOn(Page page) {
        page.locator("input[type=submit], button[type=submit]").last().click();
    }

    private boolean known() {
        return sql.fetchExists(
                IDENTITY_PERSON, IDENTITY_PERSON.EMAIL.eq(address), IDENTITY_PERSON.EMAIL_VERIFIED.eq((byte) 1));
    }
}
