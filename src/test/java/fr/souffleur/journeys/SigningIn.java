package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class SigningIn extends Journey {

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
}
