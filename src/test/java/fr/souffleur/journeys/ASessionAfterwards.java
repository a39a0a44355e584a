package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static souffleur.db.Tables.PLANNING_EXERCISE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.live.SessionFiles;
import fr.souffleur.live.file.Pages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that was played without the portal, typed in from paper or brought by file: the report is the same. */
class ASessionAfterwards extends Journey {

    @Autowired
    SessionFiles files;

    @Test
    void aPaperSessionIsEnteredByHandThroughAReloadToItsReport() {
        var claire = ready();
        Looks.at(claire, "later");
        field(claire, "Jour").fill("2026-12-08");
        field(claire, "DEBEX").fill("1202");
        field(claire, "DEBEX").press("Tab");
        field(claire, "FINEX").fill("12h46");
        field(claire, "FINEX").press("Tab");
        field(claire, "Heure de 01").fill("1205");
        field(claire, "Heure de 01").press("Enter");
        assertThat(field(claire, "Heure de 02")).isFocused();
        assertThat(field(claire, "Heure de 01")).hasValue("12:05");
        field(claire, "Heure de 02").fill("13:59");
        field(claire, "Heure de 02").press("Enter");
        button(claire, "Tout ce qui reste a été donné").click();
        assertThat(claire.locator(".dfoot")).containsText("15 stimuli relevés sur 15");
        field(claire, "Ligne 1").fill("Plus personne n’ouvre <b>la boîte</b>");
        field(claire, "Ligne 1").press("Tab");
        claire.waitForFunction("() => Object.values(localStorage).some(it => it.includes('Plus personne'))");
        assertThat(claire.locator(".dfoot")).containsText("Brouillon gardé");

        claire.reload();
        assertThat(claire.locator(".dfoot")).containsText("Brouillon retrouvé");
        assertThat(field(claire, "Heure de 01")).hasValue("12:05");
        assertThat(claire.locator(".dfoot")).containsText("15 stimuli relevés sur 15");
        button(claire, "Enregistrer la séance").click();
        assertThat(claire.locator(".dfault:not(:empty)")).containsText("13:59");
        Looks.at(claire, "later-fault");
        field(claire, "Heure de 02").fill("");
        field(claire, "Heure de 02").press("Tab");
        choose(claire, "1.1", "2");
        button(claire, "Enregistrer la séance").click();
        var dialog = claire.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .first();
        assertThat(dialog.getByText("dont 14 sans heure")).isVisible();
        dialog.getByText("Enregistrer la séance").last().click();
        assertThat(claire.locator(".sheet")).containsText("saisi après");
        assertThat(claire.locator(".sheet")).containsText("non relevé");
        assertThat(claire.locator(".sheet")).containsText("Plus personne n’ouvre <b>la boîte</b>");
        Looks.at(claire, "later-report");
    }

    @Test
    void whatIsWantedUnfoldsUnderTheKeyboardOnAPhoneAndSurvivesAReload() {
        var claire = ready();
        claire.setViewportSize(390, 844);
        assertThat(claire.locator(".laterform select")).hasCount(0);
        for (var more : List.of("Noter un stimulus improvisé", "Noter une aide", "Noter un fait observé")) {
            button(claire, more).focus();
            claire.keyboard().press("Enter");
            assertThat(claire.locator(".laterform select"))
                    .hasCount(more.contains("stimulus") ? 1 : more.contains("aide") ? 2 : 3);
        }
        field(claire, "Heure du stimulus improvisé 1").fill("1208");
        field(claire, "Heure du stimulus improvisé 1").press("Tab");
        assertThat(field(claire, "De la part de qui")).isFocused();
        claire.keyboard().type("Un journaliste");
        claire.keyboard().press("Enter");
        assertThat(field(claire, "Stimulus improvisé 1")).isFocused();
        claire.keyboard().type("Tout est-il <b>bloqué</b> ?");
        claire.keyboard().press("Tab");
        claire.locator("select[aria-label^='Critère de l’aide 1']").selectOption("1.1");
        field(claire, "Aide 1").fill("Appelez la direction");
        field(claire, "Aide 1").press("Tab");
        claire.locator("select[aria-label^='Stimulus du fait 1']").selectOption("02");
        field(claire, "Fait 1").fill("Elle débranche");
        field(claire, "Fait 1").press("Tab");
        claire.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Aides prêtes"))
                .click();
        claire.locator(".dhints input").first().check();
        assertThat(field(claire, "Heure de la relance de")).isHidden();
        claire.locator(".drelance input[type=checkbox]").first().check();
        field(claire, "Heure de la relance de").fill("1211");
        field(claire, "Heure de la relance de").press("Tab");
        field(claire, "DEBEX").fill("1202");
        field(claire, "DEBEX").press("Tab");
        claire.locator(".dopt", new Page.LocatorOptions().setHasText("Heure de FINEX non relevée"))
                .locator("input")
                .check();
        assertThat(field(claire, "Durée du jeu")).isVisible();
        claire.waitForFunction("() => Object.values(localStorage).some(it => it.includes('finex.open'))");

        claire.reload();
        assertThat(claire.locator(".dfoot")).containsText("Brouillon retrouvé");
        assertThat(claire.locator("select[aria-label^='Critère de l’aide 1']")).hasValue("1.1");
        assertThat(claire.locator("select[aria-label^='Stimulus du fait 1']")).hasValue("02");
        assertThat(claire.locator(".dhints input").first()).isChecked();
        assertThat(field(claire, "Heure de la relance de")).hasValue("12:11");
        field(claire, "Durée du jeu").fill("44");
        field(claire, "Durée du jeu").press("Tab");
        button(claire, "Annuler la dernière saisie").click();
        assertThat(field(claire, "Durée du jeu")).hasValue("");
        Looks.at(claire, "later-extras");
    }

    @Test
    void aSessionIsBroughtByFileToItsReport() {
        var claire = ready();
        var name = claire.url().replaceAll(".*/exercices/([^/]+)/saisie.*", "$1");
        var exercise = ExerciseId.parse(name);
        var facilitator = sql.select(PLANNING_EXERCISE.FACILITATOR)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchSingle()
                .value1();
        var issued = files.issue(new Caller.Person(facilitator), exercise);
        var debex = clock.instant().minus(Duration.ofHours(1));
        var page = Pages.of(issued.key(), exercise.value(), issued.digest(), issued.file(), issued.at(), debex)
                .move(debex, 0, "{\"kind\":\"start\"}")
                .move(after(debex, 3), 180_000, "{\"kind\":\"give\",\"inject\":\"01\"}")
                .move(after(debex, 5), 300_000, "{\"kind\":\"note\",\"note\":\"DECISION\",\"text\":\"<i>Couper</i>\"}")
                .move(after(debex, 44), 2_640_000, "{\"kind\":\"finex\"}");
        bring(claire, page.tampered(it -> it.put("exportedAt", "2026-12-31T00:00:00Z")));
        assertThat(claire.locator(".filepart")).containsText("a été changé depuis");
        bring(claire, page.bytes());
        assertThat(claire.locator(".filepart")).containsText("Un stimulus donné");
        assertThat(claire.locator(".filepart")).containsText("Page remise à Claire");
        Looks.at(claire, "later-file");
        button(claire, "Enregistrer cette séance").click();
        assertThat(claire.locator(".sheet")).containsText("rapporté par fichier");
        assertThat(claire.locator(".sheet")).containsText("<i>Couper</i>");
    }

    private Page ready() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = Actors.choosesTheKit(claire);
        Actors.answers(claire, exercise, "numero_animateur", "06 39 98 00 00");
        claire.navigate(exercise + "/saisie");
        assertThat(claire.locator("h1")).hasText("Saisir une séance après coup");
        return claire;
    }

    private static Locator field(Page page, String label) {
        return page.locator(".laterform input[aria-label^='" + label + "']").first();
    }

    private static void choose(Page page, String criterion, String level) {
        page.locator(".dlevels[aria-label^='" + criterion + "'] input[value='" + level + "']")
                .check();
    }

    private static void bring(Page page, byte[] bytes) {
        page.locator(".filepart input[type=file]")
                .setInputFiles(new FilePayload("seance.json", "application/json", bytes));
    }

    private static Instant after(Instant debex, int minutes) {
        return debex.plus(Duration.ofMinutes(minutes));
    }
}
