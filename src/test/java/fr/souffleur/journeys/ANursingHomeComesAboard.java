package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.answers;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.souffleur.EveryColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From nothing to a chosen kit; the region that lets her in sees that, and no more; and what she leaves behind when she says so. */
class ANursingHomeComesAboard extends Journey {

    private static final String STATEMENT = "Responsable qualité des Alizés, je porte l’exercice de l’année.";

    @Autowired
    DataSource database;

    @Test
    void herHomeChoosesItsKitTheRegionFollowsAndHerWordsGoWhenSheSaysSo() throws IOException, SQLException {
        var anne = browsers.person("fr-FR");
        anne.navigate("/s");
        givesThePassword(anne, "anne");
        assertThat(anne.locator("h1")).hasText("Votre compte n’est rattaché à aucune structure");
        Looks.at(anne, "100-sans-structure");
        link(anne, "Rejoindre une structure").click();
        asks(anne);
        Looks.at(anne, "101-demande-partie");

        var sophie = signIn(browsers.person("fr-FR"), "sophie");
        assertThat(sophie.locator("h1")).containsText("Bonjour Sophie");
        Looks.at(sophie, "102-accueil-coordination");
        var body = sophie.url().split("\\?")[0];
        sophie.navigate(body + "/demandes");
        assertThat(sophie.locator(".quote")).hasText(STATEMENT);
        Looks.at(sophie, "103-demandes");
        button(sophie, "Accepter la demande de Anne Collet").click();
        assertThat(sophie.getByText("Anne Collet est des vôtres").first()).isVisible();

        anne.navigate("/s");
        assertThat(anne.locator("h1")).containsText("Bonjour Anne");
        Looks.at(anne, "104-accueil-nouvelle");
        var home = anne.url().split("\\?")[0];
        completesTheProfile(anne);
        anne.navigate(home);
        var exercise = choosesTheKit(anne);

        sophie.navigate(body + "/suivi");
        sophie.getByLabel("Chercher une structure").fill("alizes");
        assertThat(sophie.locator("main")).containsText("EHPAD Les Alizés");
        assertThat(sophie.locator("main")).containsText("kit choisi, sans date");
        Looks.at(sophie, "105-suivi");
        for (var page : new String[] {"", "/contexte", "/rapport", "/debriefing"}) {
            sophie.navigate(exercise + page);
            assertThat(sophie.locator("main")).containsText("Votre rôle ne permet pas cette action");
        }
        assertThat(sophie.context().request().get(exercise + "/rapport.pdf").status())
                .isEqualTo(403);

        answers(anne, exercise, "prestataire", "Numérix ; appeler Zwxanthippe Quérrec, diabétique");
        anne.navigate(home + "/retirer");
        anne.getByLabel("Mots à retirer").fill("zwxanthippe quérrec");
        button(anne, "Chercher").click();
        assertThat(anne.getByText("Endroits trouvés").first()).isVisible();
        Looks.at(anne, "106-retirer");
        assertThat(EveryColumn.holding(database, "Zwxanthippe")).isNotEmpty();
        button(anne, "Retirer partout").click();
        assertThat(anne.getByText("Retiré. Les documents se refont").first()).isVisible();
        assertThat(EveryColumn.holding(database, "Zwxanthippe")).isEmpty();

        anne.navigate("/moi/donnees");
        assertThat(anne.locator("main h1")).isVisible();
        Looks.at(anne, "107-mes-donnees");
        var download =
                anne.waitForDownload(() -> link(anne, "Télécharger mes données").click());
        assertThat(unzipped(Files.readAllBytes(download.path())))
                .contains("Anne Collet", STATEMENT)
                .doesNotContain("Zwxanthippe", "Sophie Vidal");
    }

    private static void asks(Page anne) {
        assertThat(anne.locator("h1")).hasText("Rejoindre une structure");
        button(anne, "Je ne trouve pas ma structure").click();
        anne.getByLabel("Nom de la structure").fill("EHPAD Les Alizés");
        anne.getByLabel("Commune").fill("Valbrune-sur-Lorve");
        anne.getByLabel("Type").first().click();
        anne.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("EHPAD ou résidence pour personnes âgées"))
                .click();
        anne.getByLabel("Ce que vous y faites").fill(STATEMENT);
        button(anne, "Envoyer ma demande").click();
        assertThat(anne.getByText("en attente de réponse")).isVisible();
    }

    private static void completesTheProfile(Page anne) {
        assertThat(anne.locator("main")).containsText("Vos premiers pas");
        link(anne, "Compléter le profil").click();
        anne.getByLabel("Dossier informatisé").fill("DUI Anémone");
        anne.getByLabel("Dossier informatisé").press("Tab");
        assertThat(anne.getByText("Gardé : Dossier informatisé.").first()).isVisible();
        Looks.at(anne, "108-profil");
    }

    private static String unzipped(byte[] zip) throws IOException {
        var all = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
