package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.gives;
import static fr.souffleur.journeys.Actors.link;
import static fr.souffleur.journeys.Actors.startsThePlay;
import static fr.souffleur.journeys.Actors.turnsThePage;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.LIVE_EVENT;

import com.microsoft.playwright.Page;
import fr.souffleur.common.ExerciseId;
import org.junit.jupiter.api.Test;

/** Before the day: the pilot rehearses with a cell of robots, and the preparation knows it. */
class ARehearsalWithRobots extends Journey {

    @Test
    void theConsoleIsTriedTenTimesFasterAndNothingReachesTheLog() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = choosesTheKit(claire);
        claire.clock().install();
        link(claire, "Répéter ×10").click();
        assertThat(claire.locator("h1")).hasText("Répétition");
        assertThat(claire.locator(".lv-exo").first()).containsText("Répétition");
        Looks.at(claire, "rehearsal-cover");
        button(claire, "Commencer la répétition").click();
        claire.clock().runFor(10_000);
        assertThat(claire.locator(".lc-ppl input:not(:checked)")).hasCount(0);
        startsThePlay(claire);
        turnsThePage(claire);
        gives(claire, "Je préfère vous le dire");
        claire.clock().runFor(60_000);
        var relance = claire.locator(".lc-keys button", new Page.LocatorOptions().setHasText("Relancer"));
        if (relance.count() > 0) relance.click();
        claire.clock().runFor(60_000);
        assertThat(claire.locator(".lc-room .lc-pile")).containsText("Main courante");
        Looks.at(claire, "rehearsal");
        button(claire, "RÉEL").click();
        claire.locator("dialog .btn.stop").click();
        assertThat(claire.locator(".lc-realwords")).isVisible();
        button(claire, "Reprendre").click();
        button(claire, "Pause").click();
        button(claire, "FINEX").click();
        claire.locator("dialog .btn.cue").click();
        assertThat(claire.locator(".ls-done")).containsText("RÉEL a été dit");
        assertThat(claire.locator(".ls-done")).containsText("Stimuli donnés\u00A0: 1 sur");
        Looks.at(claire, "rehearsal-summary");
        button(claire, "Noter la répétition comme faite").click();
        assertThat(claire.locator("[role=status]").last()).containsText("noté dans la préparation");
        link(claire, "Revenir à la préparation").click();
        assertThat(claire.getByLabel("Répéter à voix haute vingt minutes")).isChecked();
        var id = ExerciseId.parse(exercise.substring(exercise.lastIndexOf('/') + 1));
        assertThat(sql.fetchCount(LIVE_EVENT, LIVE_EVENT.EXERCISE_ID.eq(id))).isZero();
    }
}
