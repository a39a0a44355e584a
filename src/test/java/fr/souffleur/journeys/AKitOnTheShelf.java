package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.souffleur.kits.Zipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator brings a kit, mends it, a colleague reads and publishes it, and a pilot finds it in the library. */
class AKitOnTheShelf extends Journey {

    @TempDir
    Path desk;

    @Test
    void aKitGoesFromAFolderThroughItsFaultsAndASecondReaderToTheLibrary() throws IOException {
        var camille = signIn(browsers.person("fr-FR"), "camille");
        assertThat(camille.locator("h1")).containsText("Bonjour Camille");
        Looks.at(camille, "80-accueil-gcs");
        link(camille, "Atelier des kits").first().click();
        assertThat(camille.locator("h1")).hasText("Atelier des kits");
        Looks.at(camille, "81-atelier");
        var shelf = camille.url();

        link(camille, "Apporter un kit").click();
        var kit = Zipped.kit("HAD-01").version("1.3.0");
        bringsZip(
                camille,
                "HAD-01.zip",
                kit.with("kit.yaml", "publisher:", "editor:").bytes("HAD-01/"));
        assertThat(camille.getByText("editor").first()).isVisible();
        Looks.at(camille, "82-defauts");
        camille.locator(".faults button").first().click();
        assertThat(camille.locator("[aria-current]").first()).isVisible();
        Looks.at(camille, "83-defaut-ligne");

        var mended = Zipped.kit("HAD-01").version("1.3.0").words("title", "Tournée sans carte, revue");
        bringsFolder(camille, mended.into(desk.resolve("HAD-01")));
        assertThat(button(camille, "Déposer pour relecture")).isVisible();
        Looks.at(camille, "84-sans-defaut");
        camille.getByLabel("Ce qui est nouveau (facultatif)").fill("Un titre plus clair.");
        button(camille, "Déposer pour relecture").click();
        assertThat(camille.getByText("Une autre personne doit maintenant la relire"))
                .isVisible();
        camille.waitForURL(Pattern.compile("/editions/"));
        var edition = camille.url();

        var renaud = signIn(browsers.person("fr-FR"), "renaud");
        renaud.navigate(edition);
        assertThat(renaud.locator("h1")).hasText("Tournée sans carte, revue");
        renaud.locator(".mpart summary").nth(8).click();
        Looks.at(renaud, "85-relecture");
        link(renaud, "Comparer").click();
        assertThat(renaud.locator("h1")).containsText("Comparer");
        assertThat(renaud.getByText("Carte d’identité").first()).isVisible();
        Looks.at(renaud, "86-comparaison");
        renaud.navigate(edition);
        link(renaud, "Lire les fichiers").click();
        assertThat(renaud.locator("h1")).containsText("les fichiers");
        Looks.at(renaud, "87-fichiers");
        renaud.navigate(edition);
        renaud.getByLabel("Votre remarque").fill("Le nouveau titre me va.");
        button(renaud, "Ajouter la remarque").click();
        assertThat(renaud.locator(".remarks li")).containsText("Le nouveau titre me va.");
        button(renaud, "Approuver").click();
        assertThat(renaud.getByText("Une remarque attend une réponse")).isVisible();

        // A stale page decides nothing.
        button(camille, "Mettre de côté").click();
        camille.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText("Mettre de côté", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(camille.getByText("Quelqu’un est passé avant vous").first()).isVisible();

        renaud.getByText("Répondre et régler").click();
        button(renaud, "Régler").click();
        Looks.at(renaud, "88-approuvee");
        button(renaud, "Publier").click();
        assertThat(renaud.getByText("Les établissements la trouvent")).isVisible();
        renaud.navigate(shelf);
        assertThat(renaud.getByLabel("Retirer, HAD-01 1.3.0")).isVisible();
        Looks.at(renaud, "89-atelier-publie");

        var claire = signIn(browsers.person("fr-FR"), "claire");
        var library = claire.url().split("\\?")[0] + "/kits/HAD-01";
        claire.navigate(library);
        assertThat(claire.locator("h1")).hasText("Tournée sans carte, revue");
        assertThat(claire.getByText(Pattern.compile("1\\.3\\.0")).first()).isVisible();
        claire.navigate(shelf);
        assertThat(claire.getByText("existe pas").first()).isVisible();

        renaud.getByLabel("Retirer, HAD-01 1.3.0").click();
        renaud.getByLabel("Pourquoi").fill("Essai terminé.");
        renaud.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText("Retirer", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(renaud.getByLabel("Retirer, HAD-01 1.2.0")).isVisible();
        claire.navigate(library);
        assertThat(claire.locator("h1")).hasText("Tournée sans carte");
    }

    private static void bringsZip(Page page, String name, byte[] zip) {
        page.locator("souffleur-bring input[accept]").setInputFiles(new FilePayload(name, "application/zip", zip));
    }

    private static void bringsFolder(Page page, Path folder) throws IOException {
        Files.writeString(folder.resolve(".DS_Store"), "left by a system");
        page.locator("souffleur-bring input[webkitdirectory]").setInputFiles(folder);
    }
}
