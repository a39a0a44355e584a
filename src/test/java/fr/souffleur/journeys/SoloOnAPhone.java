package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.answers;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.choosesTheKit;
import static fr.souffleur.journeys.Actors.joins;
import static fr.souffleur.journeys.Actors.link;
import static fr.souffleur.journeys.Actors.opensTheRoom;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One person, one phone, one hand: whoever does what the card says, and nothing else, comes through EHPAD-01. */
class SoloOnAPhone extends Journey {

    /** Cards of a whole play, with room to spare. */
    private static final int CARDS = 400;

    private final Map<String, Integer> seen = new LinkedHashMap<>();

    @Test
    void whoDoesWhatTheCardSaysComesThrough() {
        var claire = signIn(browsers.person("fr-FR", 390, 844), "claire");
        var exercise = choosesTheKit(claire);
        answers(claire, exercise, "numero_animateur", "06 39 98 00 00");
        var codes = opensTheRoom(claire, exercise);
        joins(browsers.person("fr-FR", 390, 844), codes.player(), "IDEC");
        link(claire, "Aller à la console").click();
        assertThat(card(claire, "welcome")).containsText("Bonjour à tous");
        Looks.at(claire, "130-solo-accueil");
        button(claire, "DEBEX, lancer le jeu").click();
        assertThat(card(claire, "page")).containsText("Ouverture");

        while (!claire.locator(".lc-ended").isVisible()) {
            assertThat(seen.entrySet().stream()
                            .filter(it -> !it.getKey().equals("check"))
                            .mapToInt(Map.Entry::getValue)
                            .sum())
                    .isLessThan(CARDS);
            follow(claire);
        }
        assertThat(seen.keySet()).contains("wait", "page", "ask", "choose", "offer", "relance", "late", "end");
        link(claire, "Ouvrir le débriefing").click();
        assertThat(claire.locator("h1").first()).containsText("chaud");
    }

    private void follow(Page claire) {
        everythingIsHome(claire);
        var now = claire.locator(".ls-card").getAttribute("class").replaceAll(".*ls-card ls-(\\w+).*", "$1");
        boolean first = seen.merge(now, 1, Integer::sum) == 1;
        if (first) Looks.at(claire, "13" + (seen.size() + 1) + "-solo-" + now);
        if (now.equals("wait") && seen.get("wait") == 8) theFullConsoleIsOneButtonAway(claire);
        switch (now) {
            // Once somebody talks on for five minutes; else the room is watched for a minute at most.
            case "wait" -> waits(claire, Duration.ofSeconds(seen.get("wait") == 16 ? 300 : 60));
            case "page" -> clicksTheAmberButton(claire);
            case "ask" -> button(claire, "Oui").click();
            // What other journeys decided in this structure is asked after here.
            case "check" -> leaves(claire, button(claire, "En place"));
            case "choose" ->
                leaves(claire, claire.locator(".ls-card fieldset button").first());
            case "offer" -> leaves(claire, button(claire, "Pas cette fois"));
            case "relance" ->
                button(claire, seen.get(now) % 2 == 1 ? "Relancer" : "Ils ont répondu")
                        .click();
            case "late" -> cuts(claire);
            case "end" -> {
                button(claire, "Dire FINEX").click();
                saysFinex(claire);
            }
            default -> throw new AssertionError(now);
        }
    }

    /** What was pressed is in the log, and on the screen what follows from it. */
    private static void everythingIsHome(Page claire) {
        claire.waitForFunction("() => { const { moves } = document.querySelector('souffleur-console');"
                + " return moves.queue.length + moves.committed.length === 0; }");
    }

    /** Until the phone has seen that time went by. */
    private void waits(Page claire, Duration time) {
        var before = claire.locator(".lc-time time").innerText();
        pass(time);
        claire.waitForFunction(
                "minute => document.querySelector('.lc-time time').innerText.slice(0, 2) !== minute",
                before.substring(0, 2));
    }

    /** Gives, then turns the page: two presses of the same thumb. */
    private static void clicksTheAmberButton(Page claire) {
        var amber = claire.locator(".lc-acts .btn.cue");
        var says = amber.innerText().strip();
        var given = claire.locator(".ls-page .badge.sage");
        amber.click();
        if (says.startsWith("Page suivante")) assertThat(given).hasCount(0);
        else if (says.startsWith("Dire FINEX")) saysFinex(claire);
        else assertThat(given).isVisible();
    }

    private static void saysFinex(Page claire) {
        claire.locator("dialog[open]").getByText("Dire FINEX").click();
        assertThat(claire.locator(".lc-ended")).isVisible();
    }

    /** Presses, and sees another card. */
    private static void leaves(Page claire, Locator button) {
        var before = claire.locator(".ls-card").innerText();
        button.click();
        claire.waitForFunction("before => document.querySelector('.ls-card')?.innerText !== before", before);
    }

    private static void cuts(Page claire) {
        var skipped = claire.locator(".ls-list li").allInnerTexts();
        assertThat(skipped).isNotEmpty();
        button(claire, "Passer").click();
        assertThat(claire.locator(".ls-late")).hasCount(0);
    }

    private static void theFullConsoleIsOneButtonAway(Page claire) {
        button(claire, "Console complète").click();
        assertThat(claire.locator(".lc-zones")).isVisible();
        claire.locator(".lc-tabs button").last().click();
        button(claire, "Un geste à la fois").click();
        assertThat(claire.locator(".ls-card")).isVisible();
    }

    private static Locator card(Page page, String name) {
        return page.locator(".ls-card.ls-" + name);
    }
}
