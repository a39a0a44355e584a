package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;
import static fr.souffleur.journeys.Keys.presses;
import static fr.souffleur.journeys.Keys.reaches;
import static fr.souffleur.journeys.Keys.types;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The screens of who follows a region: with keys alone, and in English. */
class ARegionWithoutAMouse extends Journey {

    private static final List<String> FRENCH =
            List.of("Déclaration", "Personnes", "Rôle", "Chercher", "Ajouter", "Aucun", "Retirer", "Fichier", "Garder");

    @Test
    void keysAloneFollowARegion() {
        var sophie = signIn(browsers.person("fr-FR"), "sophie");
        presses(sophie, "Structures suivies");
        arrives(sophie, "Structures suivies");
        assertThat(sophie.locator("main")).isFocused();
        types(sophie, "Chercher une structure", "tilleuls");
        assertThat(sophie.locator(".followed ol > li")).hasCount(1);
        presses(sophie, "Personnes");
        arrives(sophie, "Personnes");
        presses(sophie, "Mettre fin au rôle de Claire Morel");
        assertThat(button(sophie, "Mettre fin au rôle de Claire Morel")).isVisible();
        assertThat(sophie.locator("main")).containsText("Claire Morel");
        sophie.goBack();
        arrives(sophie, "Structures suivies");
        presses(sophie, "Déclarations à regarder");
        arrives(sophie, "Déclarations à regarder");
        reaches(sophie, "Tableau rempli");
    }

    @Test
    void keysAloneBringTheRegisterAndSettleACategory() {
        var sophie = signIn(browsers.person("fr-FR"), "sophie");
        presses(sophie, "Registre national");
        arrives(sophie, "Registre national");
        types(sophie, "Départements de votre région", "9Z");
        presses(sophie, "Garder ce périmètre");
        assertThat(sophie.locator("vaadin-notification-card")).containsText("Périmètre gardé");
        reaches(sophie, "Fichier du registre");
        presses(sophie, "Catégories et régimes");
        arrives(sophie, "Catégories et régimes");
        reaches(sophie, "Régime : Centre de santé");
        sophie.keyboard().press("ArrowUp");
        assertThat(sophie.locator("vaadin-notification-card").last()).containsText("Régime réglé : Centre de santé");
        sophie.keyboard().press("ArrowDown");
    }

    @Test
    void theCoordinatorsScreensSpeakEnglish() {
        var sophie = signIn(browsers.person("en-GB"), "sophie");
        button(sophie, "English").click();
        try {
            assertThat(sophie.locator("h1")).containsText("Hello Sophie");
            speaksEnglish(sophie, "130-Home");
            for (var screen :
                    List.of("Structures we follow", "Groups", "National register", "Requests to come aboard")) {
                link(sophie, screen).click();
                arrives(sophie, screen);
                speaksEnglish(sophie, "131-" + screen.replace(' ', '-'));
            }
            link(sophie, "Structures we follow").click();
            arrives(sophie, "Structures we follow");
            link(sophie, "Declarations to look at").click();
            arrives(sophie, "Declarations to look at");
            speaksEnglish(sophie, "131-Declarations");
        } finally {
            // Her language is kept with her: others sign in as her.
            button(sophie, "Français").click();
            assertThat(sophie.locator("html")).hasAttribute("lang", "fr");
        }
    }

    private static void arrives(Page page, String title) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(title).setLevel(1)))
                .isVisible();
    }

    /** Names of structures and what kits say stay French; no word of ours does. */
    private static void speaksEnglish(Page page, String picture) {
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        for (var word : FRENCH) assertThat(page.locator("main")).not().containsText(word);
        Looks.at(page, picture);
    }
}
