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
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped jar with its embedded MariaDB, both killed without a word in the middle of play. */
@Tag("journey")
class KilledMidExercise {

    private final Path data = Path.of("target/killed-" + ProcessHandle.current().pid());
    private final PortalProcess portal = new PortalProcess(data);
    private final Browsers browsers = new Browsers(PortalProcess.ADDRESS);

    @AfterEach
    void stopAll() {
        browsers.close();
        portal.close();
    }

    @Test
    void everyScreenComesBackByItselfAndNoLineIsMissingOrDoubled() {
        portal.start();
        var claire = Journey.signIn(browsers.person("fr-FR"), "claire", PortalProcess.ADDRESS);
        var exercise = choosesTheKit(claire);
        answers(claire, exercise, "numero_animateur", "06 39 98 00 00");
        var codes = opensTheRoom(claire, exercise);
        var nurse = joins(browsers.person("fr-FR"), codes.player(), "IDEC");
        link(claire, "Aller à la console").click();
        startsThePlay(claire);
        for (int line = 1; line <= 5; line++) writes(nurse, "Ligne " + line);
        assertThat(nurse.locator(".lp-lines > li")).hasCount(5);

        portal.kill();
        writes(nurse, "Écrite pendant la coupure");
        assertThat(nurse.locator("souffleur-player")).containsText("en attente");
        portal.start();

        assertThat(nurse.locator(".lp-lines > li:not(.lv-waits)")).hasCount(6);
        for (int line = 1; line <= 5; line++)
            assertThat(nurse.locator(".lp-lines").getByText("Ligne " + line)).hasCount(1);
        assertThat(nurse.locator(".lp-lines").getByText("Écrite pendant la coupure"))
                .hasCount(1);
        assertThat(claire.locator("souffleur-console")).containsText("Le portail s’est absenté");
        button(claire, "Reprendre le jeu").click();
        assertThat(claire.locator(".lc-pause")).hasCount(0);
        turnsThePage(claire);
        gives(claire, "Je préfère vous le dire");
        assertThat(portal.starts()).isEqualTo(2);
    }

    private static void writes(Page player, String text) {
        var field = player.locator("souffleur-player textarea").first();
        field.fill(text);
        field.press("Enter");
    }
}
