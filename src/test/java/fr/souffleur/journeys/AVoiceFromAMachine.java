package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.answers;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.gives;
import static fr.souffleur.journeys.Actors.hangsTheScreen;
import static fr.souffleur.journeys.Actors.joins;
import static fr.souffleur.journeys.Actors.link;
import static fr.souffleur.journeys.Actors.opensTheRoom;
import static fr.souffleur.journeys.Actors.startsThePlay;
import static fr.souffleur.journeys.Actors.turnsThePage;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A call that is taken stays open to be read; an answering machine is heard on a phone, on the wall and from the console. */
class AVoiceFromAMachine extends Journey {

    @Test
    void isHeardAndReadWhereverItLies() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = choosesTheKit(claire);
        answers(claire, exercise, "numero_animateur", "06 39 98 00 00");
        var codes = opensTheRoom(claire, exercise);
        var host = joins(browsers.person("fr-FR", 390, 844), codes.player(), "Animatrice");
        var wall = hangsTheScreen(browsers.person("fr-FR"), codes.room());
        link(claire, "Aller à la console").click();
        startsThePlay(claire);

        next(claire, "Je préfère vous le dire");
        next(claire, "C’est bien vous");
        aCallThatWasTakenStaysOpen(host);
        next(claire, "Deux inconnus dans le dossier");
        next(claire, "Le répondeur");

        aPlayerHearsAndReadsIt(host);
        theWallPlaysIt(wall);
        theConsolePlaysIt(claire);
    }

    private void next(Page console, String title) {
        turnsThePage(console);
        pass(Duration.ofMinutes(3));
        gives(console, title);
    }

    private static void aCallThatWasTakenStaysOpen(Page host) {
        button(host, "Je prends l’appel").click();
        assertThat(host.locator(".lp-newest")).containsText("pris par");
        assertThat(host.locator(".lp-newest")).containsText("monsieur Exemple");
        assertThat(host.locator(".lp-newest[open] .lv-item")).isVisible();
    }

    private static void aPlayerHearsAndReadsIt(Page host) {
        var machine = host.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Message du répondeur"));
        assertThat(machine).containsText("EXERCICE");
        var voice = machine.getByLabel("Écouter : Message du répondeur");
        assertThat(voice).isVisible();
        plays(host, ".as-recording audio");
        assertThat(machine.getByText("préparez votre référence client")).not().isVisible();
        Looks.at(host, "160-repondeur");
        machine.getByText("Lire la transcription").click();
        assertThat(machine.getByText("préparez votre référence client")).isVisible();
    }

    private static void theWallPlaysIt(Page wall) {
        assertThat(wall.locator(".lr-last")).containsText("Le répondeur");
        plays(wall, ".lr-last audio");
        wall.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/journeys/161-mur.png")));
    }

    private static void theConsolePlaysIt(Page console) {
        button(console, "D13, Message du répondeur").click();
        plays(console, "dialog[open] audio");
        assertThat(console.locator("dialog[open]")).containsText("Lire la transcription");
        Looks.at(console, "162-console-repondeur");
    }

    /** Seventeen seconds of sound came over the wire, and they go by. */
    private static void plays(Page page, String audio) {
        page.waitForFunction("it => document.querySelector(it)?.readyState > 0", audio);
        assertThat((Number) page.evaluate("it => document.querySelector(it).duration", audio))
                .satisfies(it -> assertThat(it.doubleValue()).isBetween(15.0, 20.0));
        page.locator(audio).press("Space");
        page.waitForFunction("it => document.querySelector(it).currentTime > 0.2", audio);
        page.locator(audio).press("Space");
    }
}
