package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.answers;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.gives;
import static fr.souffleur.journeys.Actors.joins;
import static fr.souffleur.journeys.Actors.link;
import static fr.souffleur.journeys.Actors.opensTheRoom;
import static fr.souffleur.journeys.Actors.startsThePlay;
import static fr.souffleur.journeys.Actors.turnsThePage;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A phone goes dark in a pocket, without network, and is taken out again. */
class SleptPhone extends Journey {

    @Test
    void comesBackByItselfToWhereThePlayIsAndBringsItsLineHome() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = choosesTheKit(claire);
        answers(claire, exercise, "numero_animateur", "06 39 98 00 00");
        var codes = opensTheRoom(claire, exercise);
        var nurse = joins(browsers.person("fr-FR", 390, 844), codes.player(), "IDEC");
        link(claire, "Aller à la console").click();
        startsThePlay(claire);
        turnsThePage(claire);
        assertThat(nurse.locator("souffleur-player")).containsText("Ouverture");

        nurse.context().setOffline(true);
        button(nurse, "Main courante").click();
        var line = nurse.locator("souffleur-player textarea").first();
        line.fill("Écrite sans réseau");
        line.press("Enter");
        line.fill("À moitié");
        lifecycle(nurse, "frozen");
        pass(Duration.ofMinutes(2));
        gives(claire, "Je préfère vous le dire");
        button(claire, "Pause").click();
        assertThat(claire.locator(".lc-pause")).isVisible();

        nurse.context().setOffline(false);
        lifecycle(nurse, "active");
        assertThat(nurse.locator("souffleur-player")).containsText("Je préfère vous le dire");
        assertThat(nurse.locator(".lv-pause")).isVisible();
        assertThat(nurse.locator(".lp-lines").getByText("Écrite sans réseau")).hasCount(1);
        assertThat(line).hasValue("À moitié");
        assertThat(claire.locator("souffleur-console")).containsText("Écrite sans réseau");
    }

    /** What a phone does to a page in the background. */
    private static void lifecycle(Page page, String state) {
        var wanted = new JsonObject();
        wanted.addProperty("state", state);
        page.context().newCDPSession(page).send("Page.setWebLifecycleState", wanted);
    }
}
