package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.souffleur.documents.PdfReading;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** From sign-in to report by somebody who reads English; the kit's own words are French and say so. */
class AnExerciseInEnglish extends Journey {

    private final SoftAssertions soft = new SoftAssertions();

    @Test
    void whoReadsEnglishPlaysTheWholeRoad() throws Exception {
        var claire = signIn(browsers.person("en-GB"), "claire");
        button(claire, "English").click();
        see(claire, "Hello Claire");
        var home = claire.url().split("\\?")[0];
        open(claire, home + "/kits", "Choose a kit");
        claire.locator("a[href*='EHPAD-01']").first().click();
        see(claire, "Le mail de la facture");
        button(claire, "Choose this kit").click();
        claire.waitForURL(it -> it.contains("/exercices/"));
        var exercise = claire.url().split("\\?")[0];
        prepare(claire, exercise);
        play(claire);
        debrief(claire);
        button(claire, "Français").click();
        assertThat(claire.locator("html")).hasAttribute("lang", "fr");
        soft.assertAll();
    }

    private void prepare(Page claire, String exercise) {
        see(claire, "Getting ready");
        open(claire, exercise + "/contexte?question=numero_animateur", "");
        Actors.answers(claire, exercise, "numero_animateur", "06 39 98 00 00", "Saved at");
        for (var page : List.of("/roles", "/listes", "/relecture")) open(claire, exercise + page, "");
        open(claire, exercise + "/salle", "The room");
        button(claire, "Open the room").click();
        assertThat(claire.locator(".bigcode")).hasCount(3);
        speaksEnglish(claire);
    }

    private void play(Page claire) {
        var code = claire.locator(".bigcode").first().textContent().replace(" ", "");
        var nurse = browsers.person("en-GB", 390, 844);
        nurse.navigate("/j/" + code);
        nurse.locator("label")
                .filter(new Locator.FilterOptions().setHasText("IDEC"))
                .first()
                .click();
        speaksEnglish(nurse);
        button(nurse, "Take my seat").click();
        assertThat(nurse.locator("souffleur-player header")).containsText("IDEC");
        link(claire, "Go to the console").click();
        button(claire, "STARTEX").click();
        assertThat(claire.locator(".lc-h2")).containsText("Ouverture");
        button(claire, "Next page").click();
        pass(Duration.ofMinutes(2));
        assertThat(claire.locator(".lc-h2")).containsText("Je préfère vous le dire");
        button(claire, "Give this stimulus").click();
        assertThat(nurse.locator("souffleur-player")).containsText("Je préfère vous le dire");
        speaksEnglish(claire);
        speaksEnglish(nurse);
        button(claire, "Pause").click();
        button(claire, "Say FINEX").click();
        claire.locator("dialog[open]").getByText("Say FINEX").click();
        assertThat(claire.locator(".lc-ended")).isVisible();
        speaksEnglish(claire);
    }

    private void debrief(Page claire) throws Exception {
        link(claire, "Open the debrief").click();
        see(claire, "debrief");
        link(claire, "See the report").click();
        assertThat(claire.locator(".sheet h1")).containsText("Le mail de la facture");
        var pdf = claire.context()
                .request()
                .get(claire.url().split("\\?")[0] + ".pdf")
                .body();
        assertThat(PdfReading.faults(pdf)).isEmpty();
    }

    private void open(Page page, String address, String title) {
        page.navigate(address);
        see(page, title);
    }

    private void see(Page page, String title) {
        assertThat(page.locator("h1").first()).containsText(title);
        speaksEnglish(page);
    }

    /**
     * What is not marked as French holds no French: no accent that English lacks, but for names. What is only spoken, a
     * field's label of its own or an announcement, is plain text and cannot be marked.
     */
    private void speaksEnglish(Page page) {
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        soft.assertThat((List<?>) page.evaluate("""
                        () => {
                          const names = /Hélène|Français|RÉEL|Résidence des Glycines/g;
                          const found = [];
                          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                          for (let it = walk.nextNode(); it; it = walk.nextNode()) {
                            const at = it.parentElement;
                            if (!at.checkVisibility() || at.closest("[lang=fr], [slot=sr-label], [aria-live]:not(:has(*))")) continue;
                            if (/[éèêàùçôîœÉÈÀÇ«]/.test(it.data.replace(names, ''))) found.push(it.data.trim());
                          }
                          return found.slice(0, 40);
                        }
                        """))
                .as("words that are not said to be French on %s", page.url())
                .isEmpty();
    }
}
