package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import static souffleur.db.Tables.PLANNING_EXERCISE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.planning.Exercises;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HAD-01 with two observers: everybody is heard before the play, one observer loses the network, both views are kept. */
class TwoObserversOfATour extends Journey {

    @Autowired
    Exercises exercises;

    @Autowired
    LiveExercises live;

    @Test
    void bothViewsReachTheDebriefThoughOneCameHomeLate() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var address = choosesTheKit(claire, "HAD-01", "Tournée sans carte");
        var exercise = ExerciseId.parse(address.substring(address.lastIndexOf('/') + 1));
        answersWhatIsNeeded(exercise);
        var codes = opensTheRoom(claire, address);
        var director = joins(browsers.person("fr-FR", 390, 844), codes.player(), "Direction");
        var nadia = observes(browsers.person("fr-FR"), codes.observer());
        var bruno = observes(browsers.person("fr-FR", 390, 844), codes.observer());
        var wall = hangsTheScreen(browsers.person("fr-FR"), codes.room());
        link(claire, "Aller à la console").click();

        everybodyIsHeard(claire, director, nadia, bruno, wall);
        startsThePlay(claire);
        turnsThePage(claire);
        pass(Duration.ofMinutes(1));
        gives(claire, "Au pied du lit");
        assertThat(claire.locator(".lc-call")).containsText("Ça sonne");
        aWordInTheEar(director, claire, nadia);

        bruno.route("**/live/moves**", Route::abort);
        rates(bruno, 1, "minute 2, personne ne note l’heure de l’appel");
        assertThat(bruno.locator(".lo-state")).containsText("en attente");
        rates(nadia, 3, "minute 2, la direction lit la fiche à voix haute");
        assertThat(nadia.locator("#lo-saved")).containsText("Niveau enregistré");
        turnsThePage(claire);
        pass(Duration.ofMinutes(2));
        gives(claire, "La liste de vendredi");
        bruno.reload();
        assertThat(bruno.locator(".lo-criterion")).isVisible();
        assertThat(bruno.locator(".lo-beside")).hasCount(0);
        bruno.unroute("**/live/moves**");
        assertThat(bruno.locator(".lo-beside")).containsText("la direction lit la fiche à voix haute");
        assertThat(nadia.locator(".lo-beside")).containsText("personne ne note l’heure de l’appel");
        Looks.at(nadia, "142-deux-regards");

        theTableWritesTogether(director, claire, exercise);
        button(claire, "Pause").click();
        button(claire, "Dire FINEX").click();
        claire.locator("dialog[open]").getByText("Dire FINEX").click();
        link(claire, "Ouvrir le débriefing").click();
        assertThat(claire.locator("body")).containsText("la direction lit la fiche à voix haute");
        assertThat(claire.locator("body")).containsText("personne ne note l’heure de l’appel");
    }

    private static void everybodyIsHeard(Page claire, Page director, Page nadia, Page bruno, Page wall) {
        button(claire, "Essai de liaison").click();
        for (var page : List.of(director, nadia, bruno, wall))
            assertThat(page.locator("body")).containsText("voyez-vous ce message");
        Looks.at(director, "140-essai-joueur");
        button(director, "Je vois").click();
        button(bruno, "Je vois").click();
        assertThat(director.locator(".lv-check")).hasCount(0);
        var list = claire.locator(".lc-check-link");
        assertThat(list).containsText("2 sur 4");
        Looks.at(claire, "141-essai-console");
        button(nadia, "Je vois").click();
        list.getByText("Vérifié").click();
        assertThat(list).containsText("4 sur 4");
        assertThat(wall.locator(".lr-check")).hasCount(0);
    }

    private void theTableWritesTogether(Page director, Page claire, ExerciseId exercise) {
        button(director, "Main courante").click();
        writes(director, "Hypothèse", "Le logiciel est en maintenance");
        button(director, "Écarter").click();
        assertThat(director.locator(".lp-lines s")).containsText("Le logiciel est en maintenance");
        director.getByText("Décision", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        director.getByLabel("Par qui").fill("l’accueil");
        director.getByLabel("Pour quand").fill("8 h");
        writes(director, "Décision", "On imprime les plans de soins");
        assertThat(director.locator(".lp-lines")).containsText("par : l’accueil · pour : 8 h");
        Looks.at(director, "144-main-courante");

        live.move(pilot(exercise), exercise, Slip.fresh(), new Move.Give(new InjectId("PS")));
        button(director, "Reçu").click();
        assertThat(director.locator(".lp-point label")).hasText(new String[] {
            "Ce que nous savons",
            "Ce que nous supposons",
            "Ce que nous avons décidé (qui, quoi, quand)",
            "Ce qui nous inquiète d’ici ce soir",
            "Prochain point"
        });
        assertThat(claire.locator(".lc-cues")).containsText("Ce qui nous inquiète d’ici ce soir");
        var fields = director.locator(".lp-point textarea");
        fields.nth(0).fill("Les tablettes ne répondent plus");
        fields.nth(1).fill("À moitié tapé");
        assertThat(claire.locator(".lv-point")).containsText("Ce que nous savons");
        assertThat(claire.locator(".lv-point")).containsText("Les tablettes ne répondent plus");
        live.move(pilot(exercise), exercise, Slip.fresh(), new Move.WritePoint(new InjectId("PS"), 1, "Une panne"));
        assertThat(director.locator(".lp-point")).containsText("Une panne");
        assertThat(fields.nth(1)).hasValue("À moitié tapé");
        Looks.at(director, "145-feuille-de-point");
    }

    private static void writes(Page player, String kind, String text) {
        player.getByText(kind, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        var line = player.locator(".lp-write textarea");
        line.fill(text);
        line.press("Enter");
    }

    private static void aWordInTheEar(Page director, Page claire, Page nadia) {
        director.locator(".lv-whisper summary").click();
        director.locator(".lv-whisper input").fill("J’appelle le prestataire de vrai");
        button(director, "Envoyer à l’animation").click();
        assertThat(claire.locator(".lc-whispers")).containsText("J’appelle le prestataire de vrai");
        Looks.at(claire, "143-mot-console");
        claire.locator(".lc-whispers").getByText("Vu").first().click();
        assertThat(claire.locator(".lc-whispers")).containsText("Tout est vu.");
        assertThat(nadia.locator("body")).not().containsText("J’appelle le prestataire de vrai");
    }

    /** Chooses a level, then writes the fact it rests on. */
    private static void rates(Page observer, int level, String fact) {
        observer.locator(".lo-level").nth(level).click();
        var evidence = observer.locator(".lo-evidence textarea");
        evidence.fill(fact);
        evidence.press("Enter");
    }

    private void answersWhatIsNeeded(ExerciseId exercise) {
        var pilot = pilot(exercise);
        for (var question : exercises.preparation(pilot, exercise).context().missing())
            exercises.answer(pilot, exercise, question.variable().key(), "06 39 98 00 00");
    }

    private Caller pilot(ExerciseId exercise) {
        return new Caller.Person(sql.select(PLANNING_EXERCISE.FACILITATOR)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchSingle()
                .value1());
    }
}
