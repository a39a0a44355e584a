package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.answers;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.joins;
import static fr.souffleur.journeys.Actors.opensTheRoom;
import static fr.souffleur.journeys.Keys.reaches;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The whole of a short play with no hand on the mouse. */
class ConsoleByKeyboard extends Journey {

    @Test
    void keysAloneGiveSkipHoldNotePauseStopAndEndThePlay() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = choosesTheKit(claire);
        answers(claire, exercise, "numero_animateur", "06 39 98 00 00");
        var codes = opensTheRoom(claire, exercise);
        var nurse = joins(browsers.person("fr-FR"), codes.player(), "IDEC");

        reaches(claire, "Aller à la console");
        claire.keyboard().press("Enter");
        assertThat(claire.locator("souffleur-console footer")).containsText("DEBEX");
        claire.keyboard().press("d");
        assertThat(claire.locator(".lc-h2")).containsText("Ouverture");
        theLettersDoWhatTheButtonsSay(claire);
        aLetterInAFieldIsALetter(claire);
        theRestIsReachedWithTab(claire, nurse);
    }

    private void theLettersDoWhatTheButtonsSay(Page claire) {
        presses(claire, "d");
        assertThat(claire.locator(".lc-h2")).containsText("Je préfère vous le dire");
        pass(Duration.ofMinutes(2));
        presses(claire, "d");
        assertThat(claire.locator(".lc-now .badge.sage")).isVisible();
        presses(claire, "d");
        assertThat(claire.locator(".lc-h2")).containsText("C’est bien vous");
        claire.keyboard().press("r");
        assertThat(claire.locator(".lc-h2")).containsText("Deux inconnus");
        claire.keyboard().press("p");
        claire.keyboard().press("?");
        assertThat(claire.locator("dialog[open]")).isVisible();
        claire.keyboard().press("Escape");
        assertThat(claire.locator("dialog[open]")).hasCount(0);
    }

    private static void aLetterInAFieldIsALetter(Page claire) {
        claire.keyboard().press("n");
        assertThat(claire.locator("dialog[open] textarea")).isFocused();
        claire.keyboard().type("Debout près de la porte, on appelle le prestataire.");
        reaches(claire.locator("dialog[open]"), "Écrire");
        claire.keyboard().press("Enter");
        assertThat(claire.locator("dialog[open]")).hasCount(0);
        assertThat(claire.locator(".lc-zones")).containsText("Debout près de la porte, on appelle le prestataire.");
    }

    private void theRestIsReachedWithTab(Page claire, Page nurse) {
        reaches(claire, "Pause");
        claire.keyboard().press("Enter");
        assertThat(nurse.locator("souffleur-player")).containsText("Pause");
        reaches(claire, "Reprendre le jeu");
        claire.keyboard().press("Enter");
        assertThat(claire.locator(".lc-pause")).hasCount(0);
        reaches(claire, "RÉEL, on arrête");
        claire.keyboard().press("Enter");
        reaches(claire.locator("dialog[open]"), "RÉEL, on arrête");
        claire.keyboard().press("Enter");
        assertThat(nurse.locator(".lv-stopped")).isVisible();
        reaches(claire, "RÉEL terminé, reprendre");
        claire.keyboard().press("Enter");
        assertThat(nurse.locator(".lv-stopped")).hasCount(0);
    }

    /** The letter D is deaf for a breath after a page has turned by itself: whoever presses has seen the page. */
    private static void presses(Page console, String key) {
        console.waitForFunction("() => !document.querySelector('souffleur-console').justTurned");
        console.keyboard().press(key);
    }
}
