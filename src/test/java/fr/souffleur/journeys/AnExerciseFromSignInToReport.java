package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.answers;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.gives;
import static fr.souffleur.journeys.Actors.hangsTheScreen;
import static fr.souffleur.journeys.Actors.joins;
import static fr.souffleur.journeys.Actors.link;
import static fr.souffleur.journeys.Actors.observes;
import static fr.souffleur.journeys.Actors.opensTheRoom;
import static fr.souffleur.journeys.Actors.startsThePlay;
import static fr.souffleur.journeys.Actors.turnsThePage;

import com.microsoft.playwright.Page;
import fr.souffleur.documents.DocxReading;
import fr.souffleur.documents.PdfReading;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnExerciseFromSignInToReport extends Journey {

    /** A structure's own words, hostile to any renderer: they stay what they are, everywhere. */
    private static final String MAILBOX =
            "la boîte {{dui}} <b>accueil</b> ![x](http://127.0.0.1:9/x.png) \uD83D\uDE00 مرحبا";

    @Test
    void aNursingHomePlaysOnFourScreensAndLeavesWithAReport() throws Exception {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = choosesTheKit(claire);
        answers(claire, exercise, "numero_animateur", "06 39 98 00 00");
        answers(claire, exercise, "dui", "le carnet Résilog");
        answers(claire, exercise, "boite", MAILBOX);

        var codes = opensTheRoom(claire, exercise);
        var nurse = joins(browsers.person("fr-FR", 390, 844), codes.player(), "IDEC");
        var accountant = joins(browsers.person("fr-FR"), codes.player(), "Secrétaire-comptable");
        var nadia = observes(browsers.person("fr-FR"), codes.observer());
        var wall = hangsTheScreen(browsers.person("fr-FR"), codes.room());

        link(claire, "Aller à la console").click();
        startsThePlay(claire);
        turnsThePage(claire);

        pass(Duration.ofMinutes(2));
        gives(claire, "Je préfère vous le dire");
        assertThat(accountant.locator("souffleur-player"))
                .containsText("Dominique, du secrétariat, entre sans frapper");
        assertThat(accountant.locator("souffleur-player")).containsText(MAILBOX);
        assertThat(accountant.locator("souffleur-player img[src*='127.0.0.1:9']"))
                .hasCount(0);
        assertThat(wall.locator("souffleur-room")).containsText("Je préfère vous le dire");

        halfTypedWordsStayThroughAPush(claire, nurse);
        theTableKeepsALogTogether(nurse, accountant, claire);
        theObserverRates(nadia);

        finexEndsItOnEveryScreen(claire, nurse, wall);
        theRoomDebriefs(claire);
        theReportIsTaggedAndHoldsTheirWords(claire, exercise);
    }

    private static void finexEndsItOnEveryScreen(Page console, Page nurse, Page wall) {
        button(console, "Pause").click();
        assertThat(nurse.locator("souffleur-player")).containsText("Pause");
        button(console, "Dire FINEX").click();
        console.locator("dialog[open]").getByText("Dire FINEX").click();
        assertThat(console.locator(".lc-ended")).containsText("FINEX. L’exercice est terminé.");
        assertThat(nurse.locator("souffleur-player")).containsText("Le jeu est fini");
        assertThat(wall.locator("souffleur-room")).not().containsText("Je préfère vous le dire");
    }

    private static void theRoomDebriefs(Page claire) {
        link(claire, "Ouvrir le débriefing").click();
        assertThat(claire.locator("h1")).containsText("chaud");
        claire.getByLabel("Ajouter un fait qui a aidé").fill("Dominique a parlé tout de suite");
        claire.getByLabel("Ajouter un fait qui a aidé").press("Enter");
        assertThat(claire.locator(".notes input[value='Dominique a parlé tout de suite'], .notes li")
                        .first())
                .isVisible();
        link(claire, "Voir le rapport").click();
        assertThat(claire.locator("h1")).isVisible();
    }

    private static void theReportIsTaggedAndHoldsTheirWords(Page claire, String exercise) throws Exception {
        var answer = claire.context().request().get(exercise + "/rapport.pdf");
        assertThat(answer).isOK();
        var pdf = answer.body();
        org.assertj.core.api.Assertions.assertThat(PdfReading.faults(pdf)).isEmpty();
        org.assertj.core.api.Assertions.assertThat(PdfReading.text(pdf).replaceAll("\\s+", " "))
                .contains("Les Tilleuls")
                .contains("On débranche le poste de Dominique, sans l’éteindre.")
                .contains("Dominique a parlé tout de suite")
                .doesNotContain("\uFFFD");
        var word = claire.context().request().get(exercise + "/rapport.docx");
        assertThat(word).isOK();
        org.assertj.core.api.Assertions.assertThat(new DocxReading(word.body()).text())
                .contains("Dominique a parlé tout de suite");
    }

    private void halfTypedWordsStayThroughAPush(Page console, Page nurse) {
        button(nurse, "Main courante").click();
        var line = nurse.locator("souffleur-player textarea").first();
        line.fill("On débranche le poste de Dom");
        turnsThePage(console);
        pass(Duration.ofMinutes(2));
        gives(console, "C’est bien vous");
        assertThat(line).hasValue("On débranche le poste de Dom");
        line.press("End");
        line.pressSequentially("inique, sans l’éteindre.");
        line.press("Enter");
    }

    private static void theTableKeepsALogTogether(Page nurse, Page accountant, Page console) {
        var words = "On débranche le poste de Dominique, sans l’éteindre.";
        assertThat(nurse.locator(".lp-lines")).containsText(words);
        assertThat(accountant.locator(".lp-lines")).containsText(words);
    }

    private static void theObserverRates(Page nadia) {
        nadia.locator(".lo-level").nth(2).click();
        assertThat(nadia.locator("#lo-saved")).containsText("Niveau enregistré");
    }
}
