package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.PLANNING_EXERCISE;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.debrief.questionnaire.Questionnaires;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.live.Audience;
import fr.souffleur.live.LiveExercises;
import fr.souffleur.live.Move;
import fr.souffleur.live.Slip;
import fr.souffleur.planning.Exercises;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TheDebriefInTheRoom extends Journey {

    @Autowired
    LiveExercises live;

    @Autowired
    Exercises exercises;

    @Autowired
    Questionnaires questionnaires;

    @Test
    void withoutAnObserverAndAfterOneStimulusTheCellLeavesWithAReport() throws Exception {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = Actors.choosesTheKit(claire);
        oneStimulusWasPlayed(exercise);

        claire.navigate(exercise + "/debriefing");
        button(claire, "Étape suivante").click();
        assertThat(claire.locator(".say")).containsText("Chacun un mot");
        claire.getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("IDEC").setExact(true))
                .check();
        write(claire, "Ajouter un fait qui a aidé", "Le classeur bleu & <b>nous</b>");
        write(claire, "Ajouter un fait qui a freiné", "Le numéro était dans la messagerie");
        rateFirstLine(claire);
        button(claire, "Noter non jouées").click();
        button(claire, "Retenir R01").click();
        assertThat(claire.locator(".action")).hasCount(1);
        look(claire, "debriefing");
        claire.reload();
        assertThat(claire.locator(".action")).hasCount(1);
        link(claire, "Voir le rapport").click();
        assertThat(claire.locator(".sheet h1")).containsText("Le mail de la facture");
        look(claire, "rapport");
        theFileIsAccessibleAndHoldsTheirWords(claire);
        sentencesAreChangedWhereTheyStand(claire);
        theReportIsValidatedAndTheDirectorSigns(claire, exercise);
        theEvidenceFileComesByKeyboard(claire, exercise);
    }

    private static void theEvidenceFileComesByKeyboard(Page claire, String exercise) throws Exception {
        claire.navigate(exercise + "/rapport");
        link(claire, "Dossier de preuves").click();
        assertThat(claire.locator(".demand").first()).containsText("à vérifier auprès de la HAS");
        look(claire, "preuves");
        var file = claire.getByText("Télécharger le dossier (ZIP)");
        file.focus();
        var fetched = claire.waitForDownload(() -> claire.keyboard().press("Enter"));
        assertThat(claire.locator(".evfile [role=status]")).hasText("Le dossier est téléchargé.");
        assertThat(fetched.suggestedFilename()).startsWith("dossier-de-preuves-EHPAD-01-");
        assertThat(Files.readAllBytes(fetched.path())).startsWith('P', 'K');
    }

    /** Kept as it is typed; a page loaded anew has it. */
    private static void sentencesAreChangedWhereTheyStand(Page claire) {
        var edit = Pattern.compile("Modifier.*synthèse");
        claire.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(edit))
                .click();
        claire.locator(".phrase-editor textarea").fill("Deux phrases à nous, <b>sans</b> jargon.");
        assertThat(claire.locator(".phrase-editor [role=status]")).containsText("Enregistré à");
        look(claire, "rapport-phrase");
        claire.reload();
        assertThat(claire.locator(".sheet")).containsText("Deux phrases à nous, <b>sans</b> jargon.");
    }

    private void theReportIsValidatedAndTheDirectorSigns(Page claire, String exercise) {
        button(claire, "Valider le rapport").click();
        assertThat(claire.locator(".stands-part")).containsText("Version 1, validée le");
        assertThat(claire.locator(".phrase .edit")).hasCount(0);
        var helene = signIn(browsers.person("fr-FR"), "helene");
        helene.navigate(exercise + "/rapport");
        helene.getByLabel("Vous signez en tant que").fill("Directrice");
        button(helene, "Signer pour la structure").click();
        assertThat(helene.locator(".stands-part")).containsText("Directrice");
        look(helene, "rapport-signe");
        claire.reload();
        claire.getByText("Corriger ce rapport").click();
        look(claire, "rapport-valide");
    }

    @Test
    void theRoomAnswersWithoutNamesTwoWriteAtOnceAndAnHourIsPutRight() throws Exception {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var exercise = Actors.choosesTheKit(claire);
        var id = ExerciseId.parse(exercise.substring(exercise.lastIndexOf('/') + 1));
        opened(exercise);
        var wall = Actors.hangsTheScreen(browsers.person("fr-FR"), roomCode(id));
        played(exercise);
        claire.navigate(exercise + "/debriefing");
        var beside = claire.context().newPage();
        beside.navigate(exercise + "/debriefing");
        write(claire, "Ajouter un fait qui a aidé", "Le classeur bleu");
        assertThat(beside.locator(".notes li textarea").first()).hasValue("Le classeur bleu");
        write(beside, "Ajouter un fait qui a freiné", "Le numéro était dans la messagerie");
        assertThat(claire.locator(".notes li textarea").nth(1)).hasValue("Le numéro était dans la messagerie");
        button(claire, "Prendre 5 min de plus").click();
        assertThat(beside.locator(".steptime")).containsText("sur 6 min");

        var code = questionnaire(id);
        for (var mark : List.of("Tout à fait", "Plutôt oui", "Plutôt non")) answers(code, mark);
        claire.navigate(exercise + "/questionnaire");
        assertThat(claire.locator("aside")).containsText("3 feuilles reçues");
        look(claire, "questionnaire-vide");
        button(claire, "Dessiner les résultats").click();
        assertThat(claire.locator(".marks")).containsText("Plutôt oui");
        look(claire, "questionnaire");

        claire.navigate(exercise + "/corriger");
        claire.locator(".corrections li button").nth(1).click();
        look(claire, "corriger");
        claire.getByLabel("Pourquoi la retirer").fill("Mauvais bouton");
        button(claire, "Retirer cette ligne").click();
        assertThat(claire.locator(".corrections .out")).containsText("Mauvais bouton");
        claire.navigate(exercise + "/rapport");
        assertThat(claire.locator(".sheet")).containsText("Mauvais bouton");
        assertThat(claire.locator(".sheet")).containsText("Questionnaire anonyme");

        live.step(pilot(id), id, 6);
        assertThat(wall.locator(".lr-asked")).isVisible();
        look(wall, "mur-questionnaire");
    }

    private void answers(String code, String mark) {
        var phone = browsers.person("fr-FR", 390, 844);
        phone.navigate("/q/" + code);
        for (var box : phone.locator("fieldset").all()) box.getByText(mark).click();
        phone.getByLabel("Un mot libre").fill("Un mot : " + mark);
        look(phone, "questionnaire-telephone");
        phone.getByText("Envoyer sans mon nom").click();
        assertThat(phone.locator("main")).containsText("Votre feuille est comptée");
        phone.navigate("/q/" + code);
        assertThat(phone.getByText("Ce téléphone a déjà répondu")).isVisible();
        assertThat(phone.context().cookies()).isEmpty();
        phone.context().close();
    }

    private String questionnaire(ExerciseId exercise) {
        Awaitility.await()
                .until(() -> !questionnaires.ways(pilot(exercise), exercise).isEmpty());
        return questionnaires.ways(pilot(exercise), exercise).getFirst().code();
    }

    private String roomCode(ExerciseId exercise) {
        return live.entrances(pilot(exercise), exercise).stream()
                .filter(it -> it.audience() == Audience.ROOM)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private Caller.Person pilot(ExerciseId exercise) {
        return new Caller.Person(sql.select(PLANNING_EXERCISE.FACILITATOR)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .fetchSingle()
                .value1());
    }

    private void oneStimulusWasPlayed(String address) {
        opened(address);
        played(address);
    }

    private void opened(String address) {
        var exercise = ExerciseId.parse(address.substring(address.lastIndexOf('/') + 1));
        var pilot = pilot(exercise);
        exercises.answer(pilot, exercise, "numero_animateur", "06 39 98 00 00");
        exercises.answer(pilot, exercise, "prestataire", "{{x}} <b>Numérix</b> \uD83D\uDE00");
        live.open(pilot, exercise);
    }

    private void played(String address) {
        var exercise = ExerciseId.parse(address.substring(address.lastIndexOf('/') + 1));
        var pilot = pilot(exercise);
        for (var move : List.of(new Move.Start(), new Move.Give(new InjectId("01")), new Move.Finex()))
            live.move(pilot, exercise, Slip.fresh(), move);
    }

    private static void write(Page page, String label, String text) {
        var field = page.getByLabel(label);
        field.fill(text);
        field.press("Enter");
        assertThat(field).hasValue("");
    }

    /** An end of the scale waits for its fact. */
    private static void rateFirstLine(Page page) {
        page.locator(".rating vaadin-radio-button").first().click();
        assertThat(page.locator(".rating")).containsText("demande un fait");
        var fact = page.locator(".rating vaadin-text-area:not([hidden]) textarea");
        fact.fill("min 3, secrétariat : personne n’appelle");
        fact.blur();
        assertThat(page.locator(".rating .state.done")).isVisible();
    }

    private static void look(Page page, String name) {
        var serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(it -> List.of("serious", "critical").contains(it.getImpact()))
                        .map(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(serious).as(name).isEmpty();
        for (var width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s fits %d", name, width)
                    .isTrue();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/journeys/" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(1440, 900);
    }

    private static void theFileIsAccessibleAndHoldsTheirWords(Page page) throws Exception {
        Locator file = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Télécharger le PDF"));
        var pdf = Files.readAllBytes(page.waitForDownload(file::click).path());
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf).replaceAll("[\\s\\u00A0\\u202F]+", " "))
                .contains("Le classeur bleu & <b>nous</b>", "{{x}} <b>Numérix</b> \uD83D\uDE00", "groupe", "R01")
                .doesNotContain("\uFFFD", "[U+");
    }
}
