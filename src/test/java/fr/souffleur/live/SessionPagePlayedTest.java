package fr.souffleur.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.souffleur.journeys.Browsers;
import fr.souffleur.live.file.Chain;
import fr.souffleur.live.file.SessionReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The session file, opened from a disk as from a stick, in a real browser. */
@Tag("journey")
class SessionPagePlayedTest {

    private final Browsers browsers = new Browsers("about:blank");
    private final List<String> asked = new ArrayList<>();

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void aWholeSessionIsPlayedAndExportedWithSealsThatHold() throws Exception {
        var page = opened();
        assertThat(page.locator("h1")).hasText("Le mail de la facture");
        assertThat(page.locator("main")).containsText("Gardez ce fichier comme le conducteur papier");
        shot(page, "session-cover");
        button(page, "Ouvrir la séance").click();
        page.locator(".lc-ppl input").first().check(new Locator.CheckOptions().setForce(true));
        button(page, "DEBEX, lancer le jeu").click();
        button(page, "Page suivante").click();
        button(page, "Donner ce stimulus").click();
        assertThat(page.locator(".lc-now .badge.sage")).isVisible();
        notes(page, "Le poste est isolé");
        shot(page, "session-console");
        button(page, "Grille").click();
        page.locator(".lo-level").nth(2).click();
        shot(page, "session-grid");
        button(page, "Conducteur").click();
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).not().containsText("fichier de séance");
        page.keyboard().press("Escape");
        finishes(page);
        button(page, "Étape suivante").click();
        assertThat(page.locator(".lc-steps")).containsText("Chacun un mot");
        shot(page, "session-debrief");

        var session = exported(page);
        assertThat(session.path("format").stringValue()).isEqualTo("souffleur/session");
        assertThat(session.path("lines").findValuesAsString("kind"))
                .containsExactly("attend", "start", "give", "note", "rate", "pause", "finex", "step");
        assertThat(session.path("clock").path("skewMillis").intValue()).isZero();
        assertThat(sealsHold(session)).isTrue();
        ((ObjectNode) session.path("lines").path(3).path("move")).put("text", "Autre chose");
        assertThat(sealsHold(session)).isFalse();
        assertThat(asked).as("asked from outside").isEmpty();
    }

    @Test
    void closedInTheMiddleItComesBackInPauseWithAllThatWasPlayed() {
        var page = opened();
        begins(page);
        notes(page, "Écrit avant");
        page.waitForFunction("() => Object.values(localStorage).some(it => it.includes('Écrit avant'))");
        page.reload();
        button(page, "Reprendre la séance").click();
        assertThat(page.locator(".lc-pause")).isVisible();
        assertThat(page.locator(".lc-room")).containsText("Main courante");
        button(page, "Reprendre le jeu").click();
        button(page, "Page suivante").click();
        button(page, "Donner ce stimulus").click();
        assertThat(page.locator(".lc-now .badge.sage")).isVisible();
    }

    @Test
    void whereNothingMayBeKeptItSaysSoAndPlaysOn() throws Exception {
        var page = browsers.person("fr-FR");
        page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });"
                + "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('denied'); } });"
                + "delete window.indexedDB; delete crypto.subtle; delete crypto.randomUUID;");
        page.navigate(file().toUri().toString());
        assertThat(page.locator("main")).containsText("exportez la séance avant de fermer");
        begins(page);
        assertThat(page.locator(".lc-saved")).containsText("Rien n’est gardé");
        assertThat(sealsHold(exported(page))).isTrue();
    }

    private Page opened() {
        var page = browsers.person("fr-FR");
        page.onRequest(it -> {
            if (!it.url().startsWith("file:") && !it.url().startsWith("blob:")) asked.add(it.url());
        });
        page.onPageError(asked::add);
        page.navigate(file().toUri().toString());
        return page;
    }

    private static void begins(Page page) {
        button(page, "Ouvrir la séance").click();
        page.locator(".lc-ppl input").first().check(new Locator.CheckOptions().setForce(true));
        button(page, "DEBEX, lancer le jeu").click();
        assertThat(page.locator(".lc-h2")).containsText("Titre O");
    }

    private static Path file() {
        try {
            var file = Path.of("target/session/seance.html");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, SessionPageTest.file("boîte").html()).toAbsolutePath();
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    private static void notes(Page page, String text) {
        page.locator(".lc-keys button", new Page.LocatorOptions().setHasText("Noter"))
                .click();
        page.locator("dialog textarea").fill(text);
        page.locator("dialog .btn.cue").click();
    }

    private static void finishes(Page page) {
        button(page, "Pause").click();
        button(page, "FINEX").click();
        page.locator("dialog .btn.cue").click();
    }

    private static JsonNode exported(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> button(page, "Exporter la séance").click());
        assertThat(download.suggestedFilename()).matches("seance-\\d{4}-\\d\\d-\\d\\d\\.json");
        var session = Files.readAllBytes(download.path());
        comesHome(session);
        return Json.MAPPER.readTree(session);
    }

    /** The portal's own reader takes it: every line, every move, every seal. */
    private static void comesHome(byte[] session) {
        var read = SessionReading.read(session);
        org.assertj.core.api.Assertions.assertThat(new Chain("0b".repeat(32)).brokenAt(read))
                .isEmpty();
        read.lines().forEach(it -> MoveJson.read(it.move()));
    }

    /** As the format says: each line over the one before, the head over the last. */
    private static boolean sealsHold(JsonNode session) throws GeneralSecurityException {
        var before = "";
        for (var line : session.path("lines")) {
            var told = (ObjectNode) line.deepCopy();
            var mac = told.remove("mac").stringValue();
            before = mac(before + "\n" + Json.MAPPER.writeValueAsString(told));
            if (!before.equals(mac)) return false;
        }
        var head = (ObjectNode) session.deepCopy();
        head.remove("lines");
        var mac = head.remove("mac").stringValue();
        return mac(before + "\n" + Json.MAPPER.writeValueAsString(head)).equals(mac);
    }

    private static String mac(String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex("0b".repeat(32)), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void shot(Page page, String name) {
        for (int width : List.of(1440, 390)) {
            page.setViewportSize(width, width == 390 ? 844 : 900);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/journeys/" + name + "-" + width + ".png")));
        }
        page.setViewportSize(1440, 900);
    }
}
