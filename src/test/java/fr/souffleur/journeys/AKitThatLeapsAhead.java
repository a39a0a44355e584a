package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.hangsTheScreen;
import static fr.souffleur.journeys.Actors.joins;
import static fr.souffleur.journeys.Actors.opensTheRoom;
import static fr.souffleur.journeys.Actors.turnsThePage;
import static souffleur.db.Tables.PLANNING_EXERCISE;

import com.microsoft.playwright.Page;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet.Kind;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The longer kits, from the shelf to FINEX; at each jump the story's hour leaps on every screen. */
class AKitThatLeapsAhead extends Journey {

    @Autowired
    LiveExercises live;

    @Autowired
    Exercises exercises;

    @ParameterizedTest(name = "{0} is played, and at its jumps it is {3} and {4}")
    @CsvSource({
        "ES-01,  Nuit blanche,       6 h 40, 'lundi, 11 h',    'mercredi, 14 h', Direction",
        "HAD-01, Tournée sans carte, 7 h 10, 'lundi, 13 h 30', 'mardi, 9 h',     Direction"
    })
    void everyScreenLeapsWithTheStory(
            String code, String title, String begin, String first, String second, String role) {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var address = choosesTheKit(claire, code, title);
        var exercise = ExerciseId.parse(address.substring(address.lastIndexOf('/') + 1));
        answersWhatIsNeeded(exercise);
        var codes = opensTheRoom(claire, address);
        var player = joins(browsers.person("fr-FR", 390, 844), codes.player(), role);
        var wall = hangsTheScreen(browsers.person("fr-FR"), codes.room());
        claire.navigate(address + "/animer");
        button(claire, "DEBEX, lancer le jeu").click();
        assertThat(claire.locator(".lc-now")).containsText("EXERCICE");
        pass(Duration.ofSeconds(10));

        for (var hour : new String[] {first, second}) {
            assertThat(claire.locator(".lc-h2")).containsText(allUntilTheJump(exercise));
            turnsThePage(claire);
            pass(Duration.ofMinutes(1));
            button(claire, "Faire le saut").click();
            assertThat(player.locator(".lp-head")).containsText(hour);
            assertThat(wall.locator("souffleur-room")).containsText(hour.replaceFirst("^.*, ", ""));
            assertThat(player.locator(".lp-arrival summary").last()).containsText(begin);
            callersCanBeRead(player);
            shown(claire, player, wall, code + "-" + hour.replaceAll("[^0-9]", ""));
        }
        allUntilTheJump(exercise);
        live.move(pilot(exercise), exercise, Slip.fresh(), new Move.Finex());
        assertThat(player.locator("souffleur-player")).containsText("Le jeu est fini");
        assertThat(claire.locator(".lc-ended")).isVisible();
    }

    private static void shown(Page console, Page player, Page wall, String name) {
        Looks.at(console, "70-console-" + name);
        Looks.at(player, "71-joueur-" + name);
        Looks.at(wall, "72-ecran-" + name);
    }

    /** On the dark card of a call its heading is as light as the words around it. */
    private static void callersCanBeRead(Page player) {
        org.assertj.core.api.Assertions.assertThat(player.locator(".lp-ring h2")
                        .evaluateAll("all => all.filter(it => getComputedStyle(it).color"
                                + " !== getComputedStyle(it.parentElement).color).map(it => it.innerText)"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    private void answersWhatIsNeeded(ExerciseId exercise) {
        var pilot = pilot(exercise);
        for (var question : exercises.preparation(pilot, exercise).context().missing())
            exercises.answer(pilot, exercise, question.variable().key(), "06 39 98 00 00");
    }

    /** What comes before the next jump, or before the end, is given. @return the title of the last, open on the console */
    private String allUntilTheJump(ExerciseId exercise) {
        var pilot = pilot(exercise);
        var given = live.chronicle(pilot, exercise).timeline().stream()
                .map(it -> it.inject())
                .toList();
        var last = "";
        for (var line : exercises.script(pilot, exercise).lines()) {
            if (line.kind() == Kind.OPENING || given.contains(line.id())) continue;
            if (line.kind() == Kind.JUMP || line.kind() == Kind.CLOSING) break;
            live.move(pilot, exercise, Slip.fresh(), new Move.Give(line.id()));
            last = line.title();
        }
        return last;
    }

    private Caller pilot(ExerciseId exercise) {
        return new Caller.Person(sql.select(PLANNING_EXERCISE.FACILITATOR)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchSingle()
                .value1());
    }
}
