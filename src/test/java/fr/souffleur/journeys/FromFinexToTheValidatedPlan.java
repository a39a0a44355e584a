package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.PLANNING_EXERCISE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything the quality manager does between FINEX and a report that is validated and signed, with a plan; and what follows. */
class FromFinexToTheValidatedPlan extends Journey {

    /** Counts what a hand does: presses, and signs typed. Kept over pages of one tab. */
    private static final String COUNTS = """
            const add = (what, by) => sessionStorage.setItem(what, (+sessionStorage.getItem(what) || 0) + by);
            addEventListener('click', it => { if (it.isTrusted && it.detail > 0) add('presses', 1); }, true);
            addEventListener('input', it => {
              const value = it.composedPath()[0].value;
              if (typeof value === 'string' && it.inputType) add('signs', it.data?.length ?? value.length);
            }, true);
            """;

    @Autowired
    LiveExercises live;

    @Autowired
    Exercises exercises;

    @Test
    void aWholeEveningIsRatedValidatedSignedAndPlannedByOnePerson() throws Exception {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var address = Actors.choosesTheKit(claire);
        played(address);
        claire.addInitScript(COUNTS);
        claire.navigate(address + "/debriefing");

        for (var role : List.of("Direction", "IDEC"))
            claire.getByText(role, new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
        says(claire, "Ajouter un mot", "soulagés");
        says(claire, "Ajouter un fait qui a aidé", "Le classeur bleu était à jour");
        says(claire, "Ajouter un fait qui a freiné", "Le numéro du prestataire était dans la messagerie");
        says(claire, "Ajouter une surprise", "La téléphonie passe par internet");
        ratesEveryLine(claire);
        for (int chosen = 1; chosen <= 3; chosen++) {
            claire.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Retenir .*")))
                    .first()
                    .click();
            assertThat(claire.locator(".action")).hasCount(chosen);
        }
        link(claire, "Voir le rapport").last().click();
        assertThat(claire.locator(".sheet h1")).isVisible();
        button(claire, "Valider le rapport").click();
        assertThat(claire.locator(".stands-part")).containsText("Version 1, validée le");
        counted(claire);

        var helene = signIn(browsers.person("fr-FR"), "helene");
        helene.navigate(address + "/rapport");
        helene.getByLabel("Vous signez en tant que").fill("Directrice");
        button(helene, "Signer pour la structure").click();
        assertThat(helene.locator(".sheet")).containsText("Signé par");

        theLinkIsReadWithoutAnAccount(claire, address);
        theColdDebriefIsHeld(claire, address);
        aYearLaterTheRoomIsAskedAfterWhatWasDecided(claire);
    }

    private static void says(Page page, String label, String words) {
        var field = page.getByLabel(label);
        field.click();
        field.pressSequentially(words);
        field.press("Enter");
        assertThat(field).hasValue("");
    }

    /** Level 2 owes no fact; level 1 gives the report something to improve. */
    private static void ratesEveryLine(Page claire) {
        int lines = claire.locator(".grid .lines li").count();
        for (int line = 0; line < lines; line++) {
            var level = line % 3 == 0 ? 1 : 2;
            claire.locator(".rating vaadin-radio-button").nth(level).click();
            assertThat(claire.locator(".rating .state.done")).isVisible();
            if (line + 1 == lines) continue;
            button(claire, "Ligne suivante").click();
            assertThat(claire.locator(".rating .state.done")).hasCount(0);
        }
        assertThat(claire.locator(".grid")).containsText(lines + " sur " + lines);
    }

    /** Written down for FIGURES: three seconds a press and two signs a second is a calm hand. */
    private static void counted(Page claire) throws Exception {
        int presses = ((Number) claire.evaluate("+sessionStorage.getItem('presses')")).intValue();
        int signs = ((Number) claire.evaluate("+sessionStorage.getItem('signs')")).intValue();
        var told = "presses %d, signs %d, minutes %.1f%n".formatted(presses, signs, (presses * 3 + signs / 2.0) / 60);
        Files.writeString(Path.of("target/journeys/finex-to-report.txt"), told);
        assertThat(presses).isPositive();
        assertThat(signs).isPositive();
    }

    private void theLinkIsReadWithoutAnAccount(Page claire, String address) {
        claire.navigate(address + "/rapport");
        claire.getByLabel("Pour qui").fill("Mme Roux, siège");
        button(claire, "Créer le lien").click();
        var link = claire.locator(".links .address").innerText().strip();
        Looks.at(claire, "rapport-lien");
        var stranger = browsers.person("fr-FR", 390, 844);
        stranger.navigate(link);
        assertThat(stranger.locator("main")).containsText("Mme Roux, siège");
        Looks.at(stranger, "lien-public");
        var answer = stranger.waitForResponse(
                it -> it.request().method().equals("POST"),
                () -> stranger.getByText("Lire le rapport (PDF)").click());
        assertThat(answer.headerValue("content-type")).isEqualTo("application/pdf");
        assertThat(answer.headerValue("referrer-policy")).isEqualTo("no-referrer");
        claire.reload();
        assertThat(claire.locator(".links")).containsText("ouvert une fois");
        button(claire, "Retirer le lien de Mme Roux, siège").click();
        assertThat(claire.locator(".links")).containsText("Retiré le");
        stranger.navigate(link);
        assertThat(stranger.locator("main")).containsText("Ce lien ne mène plus au rapport");
    }

    private void theColdDebriefIsHeld(Page claire, String address) {
        clock.forward(Duration.ofDays(20));
        claire.navigate(address + "/retour-a-froid");
        claire.getByLabel("Fonctions présentes").fill("Direction, IDEC, secrétariat");
        claire.getByLabel("Cause, en une phrase").first().fill("Une seule personne le connaissait");
        claire.getByLabel("Cause, en une phrase").first().press("Tab");
        claire.locator(".advice vaadin-radio-button").first().click();
        Looks.at(claire, "retour-a-froid");
        claire.reload();
        assertThat(claire.getByLabel("Cause, en une phrase").first()).hasValue("Une seule personne le connaissait");
        button(claire, "Clore le retour à froid").click();
        assertThat(claire.locator("body")).containsText("Dites d’abord quel jour il s’est tenu.");
    }

    private void aYearLaterTheRoomIsAskedAfterWhatWasDecided(Page claire) {
        clock.forward(Duration.ofDays(300));
        claire.navigate("/s");
        Looks.at(claire, "annee-suivante-accueil");
        var structure = claire.url().replaceAll(".*/s/([^/?]*).*", "$1");
        claire.navigate("/s/" + structure + "/plan");
        Looks.at(claire, "annee-suivante-plan");
        claire.navigate("/s/" + structure + "/passation");
        Looks.at(claire, "passation");

        claire.navigate("/s/" + structure);
        var again = Actors.choosesTheKit(claire);
        played(again);
        claire.navigate(again + "/debriefing");
        assertThat(claire.locator(".earlier")).containsText("Carte d’appel");
        Looks.at(claire, "debriefing-decisions-d-avant");
        claire.navigate(again + "/rapport");
        button(claire, "Valider le rapport").click();
        assertThat(claire.locator(".stands-part")).containsText("Version 1, validée le");
        claire.navigate("/s/" + structure + "/progres");
        Looks.at(claire, "progres");

        claire.navigate("/s/" + structure);
        var third = Actors.choosesTheKit(claire);
        var exercise = ExerciseId.parse(third.substring(third.lastIndexOf('/') + 1));
        var pilot = pilot(exercise);
        exercises.answer(pilot, exercise, "numero_animateur", "06 39 98 00 00");
        live.open(pilot, exercise);
        live.move(pilot, exercise, Slip.fresh(), new Move.Start());
        for (var line : exercises.script(pilot, exercise).lines()) {
            if (line.kind() == RunSheet.Kind.CLOSING) break;
            if (line.kind() == RunSheet.Kind.OPENING) continue;
            live.move(pilot, exercise, Slip.fresh(), new Move.Give(line.id()));
        }
        claire.navigate(third + "/animer");
        assertThat(claire.locator("souffleur-console")).containsText("vous aviez décidé");
        assertThat(claire.locator("souffleur-console")).containsText("Est-ce en place");
        Looks.at(claire, "console-decisions-d-avant");
    }

    private Caller.Person pilot(ExerciseId exercise) {
        return new Caller.Person(sql.select(PLANNING_EXERCISE.FACILITATOR)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchSingle()
                .value1());
    }

    private void played(String address) {
        var exercise = ExerciseId.parse(address.substring(address.lastIndexOf('/') + 1));
        var pilot = pilot(exercise);
        exercises.answer(pilot, exercise, "numero_animateur", "06 39 98 00 00");
        live.open(pilot, exercise);
        live.move(pilot, exercise, Slip.fresh(), new Move.Start());
        for (var line : exercises.script(pilot, exercise).lines()) {
            if (line.kind() == RunSheet.Kind.OPENING || line.kind() == RunSheet.Kind.CLOSING) continue;
            clock.forward(Duration.ofSeconds(10));
            live.move(pilot, exercise, Slip.fresh(), new Move.Give(line.id()));
        }
        live.move(pilot, exercise, Slip.fresh(), new Move.Finex());
    }
}
