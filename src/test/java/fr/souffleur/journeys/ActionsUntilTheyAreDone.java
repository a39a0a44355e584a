package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.PLANNING_EXERCISE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Priority;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Rating;
import fr.souffleur.live.Slip;
import fr.souffleur.planning.Exercises;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a gap of the debrief to an action that is done, with its proof. */
class ActionsUntilTheyAreDone extends Journey {

    @Autowired
    LiveExercises live;

    @Autowired
    Exercises exercises;

    @Autowired
    Plans plans;

    @Test
    void aGapBecomesAnActionThatIsProvedAndDone() throws Exception {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var home = claire.url().split("\\?")[0];
        var address = Actors.choosesTheKit(claire);
        played(ExerciseId.parse(address.substring(address.lastIndexOf('/') + 1)));

        claire.navigate(home + "/plan");
        assertThat(claire.locator("h1")).hasText("Plan d’actions");
        Looks.at(claire, "plan-tableau");
        button(claire, "Colonnes").click();
        assertThat(claire.locator(".planboard")).isVisible();
        Looks.at(claire, "plan-colonnes");
        button(claire, "Calendrier").click();
        assertThat(claire.locator(".plancal")).isVisible();
        Looks.at(claire, "plan-calendrier");

        claire.locator(".gap button").first().click();
        assertThat(claire.locator("h2").first()).hasText("Ce qui est convenu");
        write(claire, "Porteur (fonction)", "Direction, astreinte");
        assertThat(claire.locator(".said")).hasText("Enregistré.");
        button(claire, "Commencer").click();
        assertThat(claire.locator(".astate")).containsText("en cours");
        claire.locator(".proofs input[type=file]")
                .setInputFiles(new FilePayload(
                        "affichée au mur.txt", "text/plain", "Vu le 3 mars.".getBytes(StandardCharsets.UTF_8)));
        var proof = link(claire, "affichée au mur.txt");
        assertThat(proof).isVisible();
        var file = claire.waitForDownload(proof::click);
        assertThat(file.suggestedFilename()).isEqualTo("affichée au mur.txt");
        assertThat(Files.readString(file.path())).isEqualTo("Vu le 3 mars.");
        claire.getByLabel("Votre commentaire").fill("Affichée ce matin, l’équipe de nuit la verra ce soir.");
        button(claire, "Ajouter ce commentaire").click();
        assertThat(claire.locator(".comments li")).hasCount(1);
        Looks.at(claire, "plan-action");
        button(claire, "C’est fait").click();
        button(claire, "Noter que c’est fait").click();
        assertThat(claire.locator(".astate")).containsText("fait");
        assertThat(claire.locator(".astate .done")).isVisible();
        claire.locator(".history summary").click();
        Looks.at(claire, "plan-action-faite");
    }

    private void played(ExerciseId exercise) {
        var pilot = new Caller.Person(sql.select(PLANNING_EXERCISE.FACILITATOR)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchSingle()
                .value1());
        exercises.answer(pilot, exercise, "numero_animateur", "06 39 98 00 00");
        live.open(pilot, exercise);
        for (var move : List.of(new Move.Start(), new Move.Give(new InjectId("01")), new Move.Finex()))
            live.move(pilot, exercise, Slip.fresh(), move);
        for (var criterion : List.of("1.1", "2.1", "4.2"))
            live.agree(pilot, exercise, new CriterionId(criterion), Rating.LEVEL_1, "vu à 9 h 12");
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        plans.add(
                pilot,
                exercise,
                Terms.of("Afficher la carte de signalement dans chaque salle de soins")
                        .owner("IDEC")
                        .person(pilot.id())
                        .due(today.minusDays(3))
                        .priority(Priority.HIGH));
        plans.add(
                pilot,
                exercise,
                Terms.of("Tenir un annuaire papier à jour").owner("Accueil").due(today.plusDays(6)));
        plans.add(pilot, exercise, Terms.of("Essayer la chaîne d’appel de nuit").priority(Priority.LOW));
    }

    private static void write(Page page, String label, String text) {
        var field = page.getByLabel(label);
        field.fill(text);
        field.press("Tab");
    }
}
