package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Camille writes a new version of a shipped course, Renaud reads and publishes it, and whoever learns finds it. */
class ACourseFromDraftToShelf extends Journey {

    private static final String FIELD = "Titre";

    @Test
    void aCourseIsWrittenReadByAnotherAndFollowed() {
        var camille = signIn(browsers.person("fr-FR"), "camille");
        camille.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Atelier des cours"))
                .first()
                .click();
        assertThat(camille.locator("h1")).hasText("Atelier des cours");
        Looks.at(camille, "210-cours");
        camille.locator("summary", new Page.LocatorOptions().setHasText("Commencer un cours vide"))
                .click();
        Looks.at(camille, "211-cours-vide");

        button(camille, "Écrire une nouvelle version, RETEX 1.0.0").click();
        assertThat(camille.locator(".authoring h1")).isVisible();
        camille.waitForURL(Pattern.compile(".*/cours/[0-9a-f-]{36}"));
        var draft = camille.url();
        camille.getByLabel(FIELD, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("Un titre relu");
        camille.keyboard().press("Tab");
        assertThat(camille.locator(".keptline")).containsText("Gardé à");
        camille.getByLabel("Promesse, en une phrase").fill("");
        camille.keyboard().press("Tab");
        assertThat(camille.locator(".todo")).containsText("1 point à reprendre");
        Looks.at(camille, "212-brouillon");
        button(camille, "Annuler la dernière modification").click();
        assertThat(camille.locator(".todo h2")).hasCount(0);

        camille.navigate(draft + "/lecon/1");
        var text = camille.getByLabel("Texte de la leçon");
        text.fill(text.inputValue() + "\n> **À retenir.** Deux lignes suffisent.\n");
        assertThat(camille.locator(".sight")).containsText("Deux lignes suffisent.");
        Looks.at(camille, "213-lecon");
        camille.navigate(draft + "/question/1");
        assertThat(camille.locator(".figures")).containsText("Pas encore assez de réponses");
        Looks.at(camille, "214-question");
        camille.navigate(draft + "/apercu/1");
        Looks.at(camille, "215-apercu");
        camille.navigate(draft + "/essai");
        assertThat(camille.locator(".question")).isVisible();
        Looks.at(camille, "216-essai");

        camille.navigate(draft);
        button(camille, "Donner à relire").click();
        assertThat(camille.locator(".decision")).containsText("Une autre personne");
        var renaud = signIn(browsers.person("fr-FR"), "renaud");
        renaud.navigate(draft);
        button(renaud, "Approuver").click();
        button(renaud, "Publier").click();
        assertThat(renaud.locator(".decision")).containsText("Tout le portail le suit");
        Looks.at(renaud, "217-publie");

        renaud.navigate(PORTAL + "/formation");
        assertThat(renaud.locator("main")).containsText("Un titre relu");

        // What is shipped comes back, for everybody and for the journeys after this one.
        renaud.navigate(draft.substring(0, draft.lastIndexOf('/')));
        button(renaud, "Retirer, RETEX 1.1.0").click();
        renaud.getByLabel("Pourquoi").fill("Le titre d’avant était meilleur.");
        renaud.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(button(renaud, "Remettre en rayon, RETEX 1.1.0")).hasCount(0);
        renaud.navigate(PORTAL + "/formation");
        assertThat(renaud.locator("main")).not().containsText("Un titre relu");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
