package fr.souffleur.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.journeys.Browsers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More facts than a screen holds, before an observer in a real browser. */
@Tag("journey")
class OlderFactsTest {

    private final Browsers browsers = new Browsers("http://localhost");

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void olderFactsOfBothObserversAreReadPageByPageUntilNoneIsLeft() throws Exception {
        var played = Played.started(Sheets.invoice(ExerciseId.fresh()));
        var mine = played.observer();
        var hers = played.observer();
        for (int i = 1; i <= 700; i++)
            played.moveOf(i % 2 == 0 ? mine : hers, new Move.Observe("constat " + i + ".", null));
        try (var portal = new PlayedConsole(played)) {
            portal.looks = mine;
            var page = browsers.person("fr-FR", 1440, 900);
            page.navigate(portal.grids());
            var own = page.locator(".lo-facts > .lo-list > li:not(.lp-older)");
            var others = page.locator(".lo-facts details .lo-list > li");
            var older = page.locator(".lo-facts .lp-older button");
            assertThat(own).hasCount(150);
            assertThat(older).hasText("Lire les faits plus anciens (400)");
            older.scrollIntoViewIfNeeded();
            picture(page);
            older.click();
            assertThat(older).hasText("Lire les faits plus anciens (100)");
            assertThat(own).hasCount(300);
            older.click();
            assertThat(older).hasCount(0);
            assertThat(own).hasCount(350);
            assertThat(own.last()).containsText("constat 2.");
            assertThat(others).hasCount(350);
            assertThat(others.last()).containsText("constat 1.");
        }
    }

    private static void picture(Page page) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/journeys/older-facts.png")));
    }
}
