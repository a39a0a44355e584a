package fr.souffleur.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.journeys.Browsers;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.Packed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What follows from what the cell does, on the console of EHPAD-01, in a real browser. */
@Tag("journey")
class OffersOnTheConsoleTest {

    private final Browsers browsers = new Browsers("http://localhost");
    private PlayedConsole console;

    @BeforeEach
    void theHandIsOnThePlug() throws Exception {
        console = new PlayedConsole(
                Played.opened(Packed.kit("EHPAD-01").mallette().sheet()));
        console.played
                .move(new Move.Start())
                .minutes(2)
                .give(new InjectId("01"))
                .minutes(4);
        for (var criterion : List.of("1.1", "1.4", "3.1", "8.1"))
            console.played.move(new Move.Answer(new CriterionId(criterion), Happening.Answer.YES));
        console.played.minutes(7).give(new InjectId("05")).minutes(2.2);
        for (var asked : List.of("prestataire", "payeur", "familles", "copies"))
            console.played.move(new Move.Choose(asked, "not-yet"));
    }

    @AfterEach
    void close() {
        console.close();
        browsers.close();
    }

    @Test
    void aChoiceIsAskedAnOfferFollowsAndIsDoneOrLeft() {
        var page = page(1440, 900);
        var asked = page.locator(".lc-solo");
        assertThat(asked).containsText("Que décident-ils pour internet");
        picture(page, "choice");
        button(asked, "Tout couper").click();
        var offer = page.locator(".lc-offer");
        button(offer, "Pas cette fois").click();
        assertThat(offer).containsText("S’ils coupent tout internet");
        assertThat(offer).containsText("Condition remplie");
        assertThat(offer).containsText("Les combinés sont muets");
        assertThat(offer).containsText("Que décident-ils pour internet");
        assertThat(console.played.stage.script().given()).hasSize(3);
        picture(page, "offer");
        button(offer, "C’est dit").click();
        assertThat(page.locator(".lc-offer").filter(new Locator.FilterOptions().setHasText("S’ils coupent tout")))
                .hasCount(0);
        assertThat(console.played.log).extracting(Entry::what).contains(new Happening.ReactionTaken("coupent-tout"));
    }

    @Test
    void whatIsLeftForNowStaysWithinReachAndTakesEffectLater() {
        console.played.move(new Move.Choose("prestataire", "oui"));
        var page = page(390, 844);
        page.getByText("Console complète").click();
        assertThat(page.locator(".lc-tabs .lc-count")).hasText("2");
        page.locator(".lc-tabs").getByText("Ensuite").click();
        var offer = page.locator(".lc-offer");
        picture(page, "phone-first");
        button(offer, "Pas cette fois").click();
        assertThat(offer).containsText("S’ils appellent");
        assertThat(offer)
                .containsText(
                        "Donner « 04 Le répondeur »".replace("« ", "«\u00A0").replace(" »", "\u00A0»"));
        picture(page, "phone");
        button(offer, "Pas cette fois").click();
        assertThat(offer).hasCount(0);
        assertThat(console.played.stage.script().cue(new InjectId("04")).is(State.WAITING))
                .isTrue();
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Pas cette fois"))
                .click();
        picture(page, "phone-declined");
        page.locator(".lc-pile li")
                .filter(new Locator.FilterOptions().setHasText("S’ils appellent"))
                .getByText("Faire")
                .click();
        assertThat(page.locator(".lc-h2")).containsText("Le répondeur");
        assertThat(console.played.stage.script().cue(new InjectId("04")).is(State.GIVEN))
                .isTrue();
    }

    @Test
    void helpIsNotedWithOnePressAndAReadyStimulusFillsTheForm() {
        var page = page(1440, 900);
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Donnés"))
                .click();
        page.locator(".lc-pile").getByText("La main sur la prise").click();
        var hint = page.locator(".lc-hints li")
                .filter(new Locator.FilterOptions().setHasText("par quoi vous la remplacez"));
        hint.scrollIntoViewIfNeeded();
        picture(page, "hints");
        button(hint, "Aide donnée").click();
        assertThat(hint).containsText("notée");
        assertThat(console.played.stage.help().aids()).singleElement().satisfies(it -> {
            assertThat(it.method()).isFalse();
            assertThat(it.criterion()).hasToString("7.1");
        });
        page.getByText("Ajouter un stimulus").click();
        page.locator("dialog select[name=ready]").selectOption("journal");
        assertThat(page.locator("dialog textarea")).hasValue(Pattern.compile("EXERCICE, EXERCICE.*", Pattern.DOTALL));
        assertThat(page.locator("dialog [name=to][value=direction]")).isChecked();
        page.locator("dialog [name=title]").fill("Le journal rappelle");
        picture(page, "palette");
        page.locator("dialog").getByText("Donner ce stimulus").click();
        assertThat(page.locator(".lc-h2")).containsText("Le journal rappelle");
    }

    @Test
    void aloneOnAPhoneAnOfferIsACardOfItsOwnAndThenAQuestion() {
        for (var given : List.of("02", "03")) console.played.move(new Move.Skip(new InjectId(given)));
        console.played.move(new Move.Hold(new InjectId("04")));
        console.played.move(new Move.Relance(new InjectId("01"))).move(new Move.Relance(new InjectId("05")));
        var page = page(390, 844);
        var card = page.locator(".ls-card");
        assertThat(card).containsText("S’ils joignent la direction");
        picture(page, "alone-offer");
        button(card, "Pas cette fois").click();
        assertThat(card).containsText("Que décident-ils pour internet");
        picture(page, "alone-choice");
        button(card, "Ne pas couper").click();
        assertThat(card).containsText("S’ils ne coupent pas");
        assertThat(console.played.stage.script().given()).hasSize(3);
    }

    @Test
    void whatTheyDecideWithoutNetworkIsAnsweredAtOnceAndComesHomeInOrderOnce() {
        var page = page(1440, 900);
        goesOffline(page);
        int before = console.played.log.size();
        var offer = decidesToCut(page);
        assertThat(offer).containsText("S’ils coupent tout internet");
        assertThat(offer).containsText("Les combinés sont muets");
        picture(page, "away");
        button(offer, "C’est dit").click();
        assertThat(offers(page, "S’ils coupent tout")).hasCount(0);
        assertThat(console.played.log).hasSize(before);

        page.context().setOffline(false);
        assertThat(page.locator(".lc-away")).hasCount(0);
        assertThat(page.locator(".lc-saved")).containsText("Tout est enregistré");
        assertThat(page.locator(".lv-refused")).hasCount(0);
        assertThat(offers(page, "S’ils coupent tout")).hasCount(0);
        assertThat(console.played.log.subList(before, console.played.log.size()))
                .extracting(Entry::what)
                .startsWith(
                        new Happening.Chosen("internet", "tout"),
                        new Happening.ReactionDeclined("direction-jointe"),
                        new Happening.ReactionTaken("coupent-tout"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatTheOtherFacilitatorTookMeanwhileIsNotTakenTwice() {
        var page = page(1440, 900);
        goesOffline(page);
        button(decidesToCut(page), "C’est dit").click();
        console.played.move(new Move.Choose("internet", "tout")).move(new Move.React("coupent-tout"));
        page.context().setOffline(false);
        assertThat(page.locator(".lv-refused")).containsText("déjà");
        assertThat(console.played.log.stream().filter(it -> it.what() instanceof Happening.ReactionTaken))
                .hasSize(1);
    }

    /** The portal was away, too; it comes back with play in pause. */
    @Test
    void whatWasPlayedWithoutThePortalGoesOnFromThereAndComesHomeBeforeWhatWasDone() {
        var page = page(1440, 900);
        goesOffline(page);
        int before = console.played.log.size();
        long lost = console.played.play();
        button(decidesToCut(page), "C’est dit").click();
        page.clock().fastForward(Duration.ofMinutes(2).toMillis());
        console.played.away(2);
        page.context().setOffline(false);
        assertThat(page.locator(".lc-saved")).containsText("Tout est enregistré");
        assertThat(page.locator(".lc-pause")).hasCount(0);
        assertThat(page.locator(".lv-refused")).hasCount(0);
        assertThat(console.played.stage.phase()).isEqualTo(Phase.RUNNING);
        assertThat(console.played.play() - lost).isBetween(120_000L, 150_000L);
        assertThat(console.played.log.subList(before, console.played.log.size()))
                .extracting(it -> it.what().getClass().getSimpleName())
                .startsWith("Interrupted", "PlayedOn", "Chosen", "ReactionDeclined", "ReactionTaken")
                .containsOnlyOnce("PlayedOn", "ReactionTaken");
    }

    @Test
    void whereNothingWasDoneMeanwhileSheSaysWhetherTheRoomPlayedOn() {
        var page = page(390, 844);
        goesOffline(page);
        long lost = console.played.play();
        page.clock().fastForward(Duration.ofMinutes(2).toMillis());
        console.played.away(2);
        page.context().setOffline(false);
        var pause = page.locator(".lc-pause");
        assertThat(pause).containsText("Le portail s’est absenté");
        assertThat(console.played.stage.phase()).isEqualTo(Phase.PAUSED);
        picture(page, "played-on-phone");
        page.setViewportSize(1440, 900);
        picture(page, "played-on");
        pause.getByText("Joué entre-temps").click();
        assertThat(pause).hasCount(0);
        assertThat(page.locator(".lc-saved")).containsText("Tout est enregistré");
        assertThat(console.played.stage.phase()).isEqualTo(Phase.RUNNING);
        assertThat(console.played.play() - lost).isBetween(120_000L, 150_000L);
    }

    private static void goesOffline(Page page) {
        assertThat(page.locator(".lc-solo, .ls-card").first()).isVisible();
        page.context().setOffline(true);
        assertThat(page.locator(".lc-away")).isVisible();
    }

    /** What was on offer before is left for now. */
    private static Locator decidesToCut(Page page) {
        button(page.locator(".lc-solo"), "Tout couper").click();
        button(page.locator(".lc-offer"), "Pas cette fois").click();
        return offers(page, "S’ils coupent tout");
    }

    private static Locator offers(Page page, String words) {
        return page.locator(".lc-offer").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Page page(int width, int height) {
        var page = browsers.person("fr-FR", width, height);
        page.clock().install();
        page.navigate(console.address());
        return page;
    }

    private static Locator button(Locator within, String words) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/journeys/offers-" + name + ".png")));
    }
}
