package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.IDENTITY_PERSON;
import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SigningIn extends Journey {

    private static final String BODY = "00000000-0000-7000-8000-000000000003";

    @Autowired
    Structures structures;

    @Test
    void thePilotSeesHerYearAndLeavesAgain() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        assertThat(claire.locator("h1")).containsText("Bonjour Claire");
        assertThat(claire.locator(".top")).containsText("EHPAD Les Tilleuls");
        assertThat(claire.locator(".prog li")).hasCount(6);
        claire.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter"))
                .click();
        assertThat(claire.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Rejoindre un exercice")))
                .isVisible();
        claire.navigate("/s");
        assertThat(claire.locator("#username")).isVisible();
    }

    @Test
    void theScreensSpeakEnglishToWhoAsks() {
        var helene = signIn(browsers.person("fr-FR"), "helene");
        helene.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(helene.locator("h1")).containsText("Hello Hélène");
        assertThat(helene.locator("html")).hasAttribute("lang", "en");
        helene.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Français"))
                .click();
        assertThat(helene.locator("h1")).containsText("Bonjour Hélène");
    }

    @Test
    void anotherStructuresAddressDoesNotExist() {
        var paul = signIn(browsers.person("fr-FR"), "paul");
        var claire = signIn(browsers.person("fr-FR"), "claire");
        paul.navigate(claire.url());
        assertThat(paul.locator("main")).containsText("Cette page n’existe pas");
        assertThat(paul.locator("body")).not().containsText("Tilleuls");
    }

    @Test
    void aCuratorIsAskedForASecondFactorAndToldWhyBefore() {
        var camille = browsers.person("fr-FR");
        camille.navigate("/s");
        givesThePassword(camille, "camille");
        assertThat(camille.locator("h1")).hasText("Encore une preuve que c’est vous");
        assertThat(camille.locator("main")).containsText("code à six chiffres");
        assertThat(camille.locator("body")).not().containsText("Atelier des kits");
        Looks.at(camille, "90-seconde-preuve");
        goesOnToTheSecondFactor(camille);
        camille.locator("#otp").fill("000000");
        camille.locator("#kc-login").click();
        assertThat(camille.locator("#otp")).isVisible();
        camille.locator("#otp").fill(Proof.of("camille"));
        camille.locator("#kc-login").click();
        assertThat(camille.locator("h1")).containsText("Bonjour Camille");
        assertThat(camille.locator("main")).containsText("Atelier des kits");
    }

    @Test
    void noPageAndNoFileOfABodyOpensByThePasswordAlone() {
        var renaud = browsers.person("fr-FR");
        renaud.navigate("/s");
        givesThePassword(renaud, "renaud");
        assertThat(renaud.locator("h1")).hasText("Encore une preuve que c’est vous");
        renaud.navigate("/s/" + BODY + "/atelier");
        assertThat(renaud.locator("h1")).hasText("Encore une preuve que c’est vous");
        goesOnToTheSecondFactor(renaud);
        renaud.locator("#otp").fill(Proof.of("renaud"));
        renaud.locator("#kc-login").click();
        assertThat(renaud.locator("h1")).hasText("Atelier des kits");
    }

    @Test
    void whoHasNoApplicationYetSetsOneUpOnTheWay() {
        var id = sql.select(IDENTITY_PERSON.PERSON_ID)
                .from(IDENTITY_PERSON)
                .where(IDENTITY_PERSON.NAME.eq("Paul Lambert"))
                .fetchSingle()
                .value1();
        structures.join(StructureId.parse(BODY), id, Role.ARS_READER);
        var paul = browsers.person("fr-FR");
        paul.navigate("/s");
        givesThePassword(paul, "paul");
        assertThat(paul.locator("h1")).hasText("Encore une preuve que c’est vous");
        goesOnToTheSecondFactor(paul);
        assertThat(paul.locator("body")).containsText("Vos droits touchent plusieurs établissements");
        paul.locator("#mode-manual").click();
        var secret =
                Proof.secret(paul.locator("#kc-totp-secret-key").textContent().strip());
        paul.locator("#totp").fill(Proof.of("paul", secret));
        paul.locator("#userLabel").fill("Téléphone de Paul");
        paul.locator("#saveTOTPBtn").click();
        assertThat(paul.locator("h1")).containsText("Bonjour Paul");
        assertThat(paul.locator(".top")).containsText("GCS e-santé Val-Fictif");
        sql.deleteFrom(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.ROLE.eq("ARS_READER"))
                .and(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(StructureId.parse(BODY)))
                .execute();
    }

    @Test
    void whoSignsInGetsAnotherSessionThanTheOneTheyCameWith() {
        var claire = browsers.person("fr-FR");
        claire.navigate("/rejoindre");
        var before = session(claire);
        assertThat(before).isNotEmpty();
        signIn(claire, "claire");
        assertThat(session(claire)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothingAndDoesNotTurnInCircles() {
        var stranger = browsers.person("fr-FR");
        stranger.navigate("/login/oauth2/code/keycloak?code=stolen&state=guessed");
        assertThat(stranger.locator("h1")).hasText("La connexion n’a pas abouti");
        Looks.at(stranger, "92-connexion-interrompue");
        stranger.navigate("/s");
        assertThat(stranger.locator("#username")).isVisible();
    }

    @Test
    void noAddressOfAStrangerIsWhereASignInEnds() {
        var claire = browsers.person("fr-FR");
        claire.navigate("/oauth2/authorization/keycloak?retour=https%3A%2F%2Felsewhere.example%2Fs");
        givesThePassword(claire, "claire");
        claire.waitForURL(it -> !it.contains("/realms/souffleur/login-actions/authenticate"));
        assertThat(claire.locator("body")).not().containsText("elsewhere");
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(it -> it.name.equals("JSESSIONID") && PORTAL.contains("localhost"))
                .map(it -> it.value)
                .findFirst()
                .orElse("");
    }
}
