package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** From no account at all to « Prêt à animer », on a phone and with keys alone; and what anybody can then check. */
class ANewcomerDaresToAnimate extends Journey {

    private static final String PASSWORD = "une phrase assez longue";

    private final String address = "odile-" + UUID.randomUUID() + "@bleuets.example";
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
    void keysAloneLeadFromSignUpToReady() throws InterruptedException {
        var odile = signsUp(browsers.person("fr-FR", 390, 844));
        comesAboard(odile);
        var home = odile.url().split("\\?")[0];
        choosesAKit(odile, home);
        assertThat(odile.locator("main")).containsText("Pour vous sentir prêts");
        Keys.presses(odile, "Voir le cours");
        assertThat(odile.locator("h1")).hasText("Animer sans être expert");
        Looks.at(odile, "210-cours");
        Keys.presses(odile, "Commencer");

        var learner = new Learners(odile, "ANIMER");
        readsEveryLesson(odile, learner);
        assertThat(odile.locator(".question")).isVisible();
        Looks.at(odile, "212-quiz");
        learner.stumblesOnce();
        Looks.at(odile, "213-second-essai");
        learner.passesTheQuiz();
        assertThat(odile.locator(".result h2")).hasText("Quiz acquis");
        Looks.at(odile, "214-acquis");
        Keys.presses(odile, "Voir le cours");
        assertThat(odile.locator(".certificates")).containsText("Prêt à animer");
        Looks.at(odile, "215-certificat");
        anybodyChecks(odile);
        odile.navigate(home);
        assertThat(odile.locator("h1")).containsText("Bonjour Odile");
        Keys.presses(odile, "Souffleur");
        Keys.presses(odile, "Se former");
        assertThat(odile.locator(".certificates")).containsText("Valable");
        Looks.at(odile, "216-formation-prete");
        odile.navigate(home + "/formation");
        assertThat(odile.locator(".mates")).containsText("prêt, jusqu’au");
        Looks.at(odile, "217-equipe");
    }

    private Page signsUp(Page odile) throws InterruptedException {
        odile.navigate("/s");
        odile.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Créer un compte"))
                .focus();
        odile.keyboard().press("Enter");
        odile.locator("#email").focus();
        odile.keyboard().type(address);
        odile.keyboard().press("Tab");
        odile.keyboard().type("Odile");
        odile.keyboard().press("Tab");
        odile.keyboard().type("Marchand");
        odile.keyboard().press("Enter");
        assertThat(odile.locator("body")).containsText("Un message vient de partir");
        odile.navigate(postbox.link());
        odile.locator("#password-new").focus();
        odile.keyboard().type(PASSWORD);
        odile.locator("#password-confirm").focus();
        odile.keyboard().type(PASSWORD);
        odile.keyboard().press("Enter");
        assertThat(odile.locator("h1")).hasText("Votre compte n’est rattaché à aucune structure");
        return odile;
    }

    private void comesAboard(Page odile) {
        Keys.presses(odile, "Rejoindre une structure");
        Keys.presses(odile, "Je ne trouve pas ma structure");
        Keys.types(odile, "Nom de la structure", "EHPAD Les Bleuets");
        Keys.types(odile, "Commune", "Valbrune-sur-Lorve");
        odile.keyboard().press("Tab");
        assertThat(odile.locator("vaadin-select-value-button:focus")).hasCount(1);
        odile.keyboard().press("Enter");
        assertThat(odile.locator("vaadin-select-list-box vaadin-select-item:visible")
                        .first())
                .isVisible();
        odile.keyboard().type("EHPAD");
        odile.keyboard().press("Enter");
        assertThat(odile.locator("vaadin-select-list-box vaadin-select-item:visible"))
                .hasCount(0);
        Keys.types(odile, "Ce que vous y faites", "Responsable qualité, je porte l’exercice.");
        Keys.presses(odile, "Envoyer ma demande");
        assertThat(odile.getByText("en attente de réponse")).isVisible();

        var sophie = signIn(browsers.person("fr-FR"), "sophie");
        assertThat(sophie.locator("h1")).containsText("Bonjour Sophie");
        sophie.navigate(sophie.url().split("\\?")[0] + "/demandes");
        button(sophie, "Accepter la demande de Odile Marchand").click();
        assertThat(sophie.getByText("Odile Marchand est des vôtres").first()).isVisible();
        odile.navigate("/s");
        assertThat(odile.locator("h1")).containsText("Bonjour Odile");
        odile.waitForURL(it -> it.matches(".*/s/[0-9a-f-]{36}.*"));
    }

    private static void choosesAKit(Page odile, String home) {
        odile.navigate(home + "/kits/EHPAD-01");
        assertThat(button(odile, "Choisir ce kit")).isVisible();
        Keys.presses(odile, "Choisir ce kit");
        odile.waitForURL(it -> it.contains("/exercices/"));
    }

    private void readsEveryLesson(Page odile, Learners learner) {
        for (var lesson : learner.book().course().lessons()) {
            assertThat(odile.locator("h1")).hasText(lesson.title());
            var last = odile.locator("text=Répéter avec la cellule robot").count() > 0
                    && odile.url().endsWith("/repetition");
            if (last) {
                assertThat(link(odile, "Ouvrir la répétition").first()).isVisible();
                Looks.at(odile, "211-repetition");
                Keys.presses(odile, "Ouvrir la répétition");
                assertThat(button(odile, "Commencer la répétition")).isVisible();
                odile.goBack();
                assertThat(odile.locator("h1")).hasText(lesson.title());
            }
            Keys.presses(odile, last ? "J’ai répété, suite" : "J’ai lu, suite");
        }
    }

    /** Whoever holds the paper types the name; the page itself says none. */
    private void anybodyChecks(Page odile) {
        var badge = odile.context().request().get(link(odile, "Badge numérique").getAttribute("href"));
        var claims = new String(Base64.getUrlDecoder().decode(badge.text().split("\\.")[1]));
        var address = JsonMapper.shared().readTree(claims).path("id").asString();
        var office = browsers.person("fr-FR");
        office.navigate(address.substring(address.indexOf("/v/")));
        assertThat(office.locator("main")).containsText("Prêt à animer");
        assertThat(office.locator("body")).not().containsText("Marchand");
        office.locator("input[type=text], input:not([type])").last().fill("MARCHAND Odile");
        office.keyboard().press("Enter");
        assertThat(office.locator("main")).containsText("bien");
        Looks.at(office, "218-verification");
    }
}
