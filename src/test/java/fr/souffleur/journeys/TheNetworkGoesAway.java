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
import static souffleur.db.Tables.LIVE_EVENT;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import fr.souffleur.common.ExerciseId;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The facilitator's network goes away in the middle of play, for long; she plays on. */
class TheNetworkGoesAway extends Journey {

    private static final String GIVEN =
            "document.querySelector('souffleur-console').screen.given.map(it => it.inject).join(' ')";

    @Test
    void twentyMinutesOfflineAndBackAndEveryMoveComesHomeOnce() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = opens(claire);
        var nurse = joins(browsers.person("fr-FR", 390, 844), players, "IDEC");
        toTheConsole(claire);
        startsThePlay(claire);
        turnsThePage(claire);

        goesOffline(claire);
        assertThat(claire.locator(".lc-away")).containsText("Le jeu continue ici");
        time(claire, Duration.ofMinutes(4));
        assertThat(claire.locator(".lc-time time")).hasText(Pattern.compile("04:\\d\\d"));
        gives(claire, "Je préfère vous le dire");
        Looks.at(claire, "console-away");
        time(claire, Duration.ofMinutes(5));
        button(claire, "Relancer").click();
        assertThat(claire.locator(".lc-now")).containsText("Relancé");
        notes(claire, "Le poste de l’accueil est isolé");
        turnsThePage(claire);
        assertThat(claire.locator(".lc-pile").first()).containsText("Je préfère vous le dire");
        button(claire, "Donner ce stimulus").click();
        time(claire, Duration.ofMinutes(11));
        assertThat(claire.locator(".lc-away")).containsText("depuis 20 min");
        assertThat(claire.locator(".lc-away"))
                .containsText("En attente de rejoindre le journal, dans l’ordre\u00A0: 4");
        var before = claire.evaluate(GIVEN);
        assertThat(nurse.locator("souffleur-player")).not().containsText("Je préfère vous le dire");

        pass(Duration.ofMinutes(20));
        claire.context().setOffline(false);
        assertThat(claire.locator(".lc-away")).hasCount(0);
        assertThat(claire.locator(".lc-saved")).containsText("Tout est enregistré");
        assertThat(nurse.locator("souffleur-player")).containsText("Je préfère vous le dire");
        assertThat(nurse.locator(".lp-lines").getByText("isolé")).hasCount(1);
        assertThat(claire.evaluate(GIVEN)).isEqualTo(before);
        assertThat(claire.locator(".lv-refused")).hasCount(0);
        assertThat(claire.locator(".lc-time time")).hasText(Pattern.compile("20:\\d\\d"));
        assertThat(kinds(exercise)).endsWith("inject-given", "inject-relanced", "noted", "inject-given");
    }

    @Test
    void whoeverTookOverMeanwhileIsNotUndone() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = opens(claire);
        joins(browsers.person("fr-FR", 390, 844), players, "IDEC");
        toTheConsole(claire);
        startsThePlay(claire);
        turnsThePage(claire);
        var second = signIn(browsers.person("fr-FR"), "claire");
        second.navigate(claire.url());
        assertThat(second.locator(".lc-h2")).containsText("Ouverture");
        turnsThePage(second);

        goesOffline(claire);
        gives(claire, "Je préfère vous le dire");
        notes(claire, "Écrit sans réseau");
        gives(second, "Je préfère vous le dire");
        notes(second, "Écrit par la seconde");
        pass(Duration.ofMinutes(20));
        time(claire, Duration.ofMinutes(20));
        claire.context().setOffline(false);

        assertThat(claire.locator(".lv-refused")).containsText("Ce stimulus a déjà été donné");
        assertThat(claire.locator(".lc-room")).containsText("Écrit par la seconde");
        assertThat(second.locator(".lc-room")).containsText("Écrit sans réseau");
        assertThat(claire.evaluate(GIVEN)).isEqualTo(second.evaluate(GIVEN));
        assertThat(kinds(exercise).stream().filter("inject-given"::equals)).hasSize(1);
        assertThat(kinds(exercise).stream().filter("noted"::equals)).hasSize(2);
    }

    @Test
    void realIsSaidAtOnceThoughNobodyHearsItYet() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        opens(claire);
        var nurse = joins(browsers.person("fr-FR", 390, 844), players, "IDEC");
        toTheConsole(claire);
        startsThePlay(claire);
        goesOffline(claire);
        button(claire, "RÉEL").click();
        claire.locator("dialog .btn.stop").click();
        assertThat(claire.locator(".lc-realwords")).isVisible();
        assertThat(nurse.locator(".lv-stopped")).hasCount(0);
        claire.context().setOffline(false);
        assertThat(nurse.locator(".lv-stopped")).isVisible();
        assertThat(claire.locator(".lc-realwords")).isVisible();
    }

    private String players = "";

    private String opens(Page claire) {
        var exercise = choosesTheKit(claire);
        answers(claire, exercise, "numero_animateur", "06 39 98 00 00");
        players = opensTheRoom(claire, exercise).player();
        return exercise;
    }

    private void toTheConsole(Page claire) {
        claire.clock().install(new Clock.InstallOptions().setTime(Date.from(clock.instant())));
        link(claire, "Aller à la console").click();
    }

    private static void goesOffline(Page page) {
        page.context().setOffline(true);
        assertThat(page.locator(".lc-away")).isVisible();
    }

    /** Time passes at this desk. */
    private static void time(Page page, Duration passed) {
        page.clock().fastForward(passed.toMillis());
    }

    private static void notes(Page page, String text) {
        page.locator(".lc-keys button", new Page.LocatorOptions().setHasText("Noter"))
                .click();
        page.locator("dialog textarea").fill(text);
        page.locator("dialog .btn.cue").click();
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    private List<String> kinds(String exercise) {
        var id = ExerciseId.parse(exercise.substring(exercise.lastIndexOf('/') + 1));
        return sql.select(LIVE_EVENT.KIND)
                .from(LIVE_EVENT)
                .where(LIVE_EVENT.EXERCISE_ID.eq(id))
                .orderBy(LIVE_EVENT.SEQ)
                .fetch(LIVE_EVENT.KIND);
    }
}
