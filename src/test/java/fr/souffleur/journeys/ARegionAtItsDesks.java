package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.structures.register.reading.Published;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The screens of who follows a region, and the files that are brought there, in a browser. */
class ARegionAtItsDesks extends Journey {

    @Test
    void theRegisterComesAndSomebodyFindsTheirHomeInIt() {
        var sophie = signIn(browsers.person("fr-FR"), "sophie");
        assertThat(sophie.locator("h1")).containsText("Bonjour Sophie");
        var body = sophie.url().split("\\?")[0];
        visits(sophie, body + "/registre");
        Looks.at(sophie, "110-registre-vide");
        sophie.getByLabel("Départements de votre région").fill("9Z");
        button(sophie, "Garder ce périmètre").click();
        sophie.getByLabel("Fichier du registre")
                .setInputFiles(new FilePayload("finess.json.gz", "application/gzip", file()));
        assertThat(sophie.locator("main")).containsText("3 sites en service");
        sophie.getByLabel("Nom, ville, numéro").fill("lampad");
        assertThat(sophie.locator("main")).containsText("EHPAD LES LAMPADAIRES");
        toastsAreGone(sophie);
        Looks.at(sophie, "111-registre");
        link(sophie, "EHPAD LES LAMPADAIRES").click();
        assertThat(sophie.locator("main h1")).hasText("EHPAD LES LAMPADAIRES");
        assertThat(sophie.locator("main")).containsText("Son histoire");
        Looks.at(sophie, "122-registre-site");
        visits(sophie, body + "/registre");
        link(sophie, "finess.json.gz").click();
        assertThat(sophie.locator("main h1")).not().hasText("Registre national");
        Looks.at(sophie, "112-registre-import");
        visits(sophie, body + "/registre/categories");
        Looks.at(sophie, "113-registre-categories");
        visits(sophie, body + "/groupements");
        Looks.at(sophie, "114-groupements");
        var search = sophie.getByLabel("Ajouter une structure").first();
        search.fill("residence glyc");
        assertThat(sophie.locator("vaadin-combo-box-item:visible").first()).hasText("Résidence des Glycines");
        Looks.at(sophie, "123-groupements-recherche");
        search.press("Escape");
        visits(sophie, body + "/suivi/declarations");
        Looks.at(sophie, "115-declarations");

        var anne = browsers.person("fr-FR");
        anne.navigate("/s");
        givesThePassword(anne, "anne");
        visits(anne, "/arriver");
        anne.getByLabel("Cherchez votre structure").fill("lampad");
        assertThat(button(anne, "C’est ici : EHPAD LES LAMPADAIRES")).isVisible();
        Looks.at(anne, "116-arriver-recherche");
        button(anne, "C’est ici : EHPAD LES LAMPADAIRES").click();
        Looks.at(anne, "117-arriver-choisi");
    }

    @Test
    void aPilotBringsPeopleAndPastExercises() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        assertThat(claire.locator("h1")).containsText("Bonjour Claire");
        var home = claire.url().split("\\?")[0];
        visits(claire, home + "/personnes");
        var list = "nom;adresse;rôle\nNadia;nadia@les-lampadaires.example;observateur\nPaul;paul;pilote\n";
        claire.getByLabel("Liste de personnes")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        assertThat(button(claire, "Envoyer l’invitation")).isVisible();
        assertThat(claire.locator("main")).containsText("Ligne 3, adresse");
        Looks.at(claire, "118-personnes-liste");
        visits(claire, home + "/exercices/ailleurs");
        Looks.at(claire, "119-ailleurs");
        brings(claire, Xlsx.of("x", List.of(List.of("Date")), 12));
        Looks.at(claire, "120-ailleurs-fichier");
        visits(claire, home + "/profil");
        claire.getByLabel("Chercher un site").fill("La maison du bout");
        claire.keyboard().press("Enter");
        assertThat(claire.getByLabel("Nom du site")).hasValue("La maison du bout");
        Looks.at(claire, "124-profil-sites");
    }

    @Test
    void theAdministratorOpensNothingWithoutSayingWhy() {
        var yasmine = signIn(browsers.person("fr-FR"), "yasmine");
        assertThat(yasmine.locator("h1")).containsText("Bonjour Yasmine");
        visits(yasmine, yasmine.url().split("\\?")[0] + "/acces");
        Looks.at(yasmine, "121-acces");
    }

    /** A passing word would lie over what the picture is to show. */
    private static void toastsAreGone(Page page) {
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
    }

    private static void visits(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("main h1")).isVisible();
    }

    private static void brings(Page page, byte[] table) {
        page.locator("input[type=file]").first().setInputFiles(new FilePayload("t.xlsx", "", table));
        assertThat(page.locator(".ptable [role=status]"))
                .containsText("La première ligne n’a pas les titres du modèle");
    }

    private static byte[] file() {
        var published = new Published().entity("9Z0000001", "ASSOCIATION DES LAMPES", "9Z001");
        published.site("9Z0000010", "EHPAD LES LAMPADAIRES", "500", "9Z001", "VALBRUNE SUR LORVE");
        published.site("9Z0000011", "EHPAD LA LANTERNE", "500", "9Z001", "VALBRUNE SUR LORVE");
        published.site("9Z0000012", "ATELIER SANS CATEGORIE", "997", "9Z001", "VALBRUNE SUR LORVE");
        return Published.gz(published.json());
    }
}
