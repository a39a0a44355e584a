package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;
import static org.assertj.core.api.Assertions.assertThat;
import static souffleur.db.Tables.LIVE_EVENT;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.souffleur.common.ExerciseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session file leaves the portal, is played from a disk to FINEX, and what it exported is brought to the portal. */
class AFileFromAStickComesHome extends Journey {

    /** Lines from the first stimulus to the situation point. */
    private static final int TO_THE_POINT = 9;

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("H 'h' mm").withZone(ZoneId.of("Europe/Paris"));

    private static final String NOTED = "Le poste de l’accueil est isolé";

    @TempDir
    Path stick;

    private final List<String> asked = new ArrayList<>();

    @Test
    void whatWasPlayedFromTheDiskIsTheReportAndIsTakenOnce() throws IOException {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var address = Actors.choosesTheKit(claire);
        Actors.answers(claire, address, "numero_animateur", "06 39 98 00 00");
        claire.navigate(address);
        var page = saved(
                claire.waitForDownload(
                        () -> link(claire, "Le fichier de séance").click()),
                "seance.html");

        var debex = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
        var brought = played(page, debex);
        assertThat(asked).as("asked from outside").isEmpty();
        clock.forward(Duration.ofHours(1));

        var exercise = ExerciseId.parse(address.replaceAll(".*/", ""));
        bring(claire, address, brought);
        assertThat(claire.locator(".filepart")).containsText("10 stimuli donnés, une ligne écrite, une cote");
        assertThat(claire.locator(".filepart")).containsText("Page remise à Claire");
        assertThat(lines(exercise)).isZero();
        button(claire, "Enregistrer cette séance").click();
        assertThat(claire.locator(".sheet")).containsText("rapporté par fichier");
        assertThat(claire.locator(".sheet")).containsText(NOTED);
        assertThat(claire.locator(".sheet")).containsText("Il ferme la porte");
        assertThat(claire.locator(".sheet"))
                .containsText(
                        HOUR.format(debex) + " à " + HOUR.format(debex.plus(Duration.ofMinutes(44))) + ", 44 min");
        var report = claire.locator(".sheet").innerText();
        int written = lines(exercise);
        Looks.at(claire, "stick-report");

        bring(claire, address, brought);
        assertThat(claire.locator(".filepart")).containsText("ils ne seront pas doublés");
        button(claire, "Enregistrer cette séance").click();
        assertThat(claire.locator("vaadin-notification-card, .toast").first()).containsText("rien n’a été doublé");
        assertThat(claire.locator(".sheet")).containsText(NOTED);
        org.assertj.core.api.Assertions.assertThat(claire.locator(".sheet").innerText())
                .isEqualTo(report);
        assertThat(lines(exercise)).isEqualTo(written);

        var text = Files.readString(brought);
        assertThat(text).contains(NOTED);
        var changed = Files.writeString(stick.resolve("autre.json"), text.replace(NOTED, "Rien n’a été fait"));
        bring(claire, address, changed);
        assertThat(claire.locator(".filepart .dfault")).containsText("a été changée depuis");
        assertThat(button(claire, "Enregistrer cette séance")).hasCount(0);
        assertThat(lines(exercise)).isEqualTo(written);
    }

    /** By {@code file://}, on a clock of its own that begins here. @return what the button exported */
    private Path played(Path file, Instant from) throws IOException {
        var page = browsers.person("fr-FR");
        page.onRequest(it -> {
            if (!it.url().startsWith("file:") && !it.url().startsWith("blob:")) asked.add(it.url());
        });
        page.onPageError(asked::add);
        page.clock().install(new Clock.InstallOptions().setTime(Date.from(from)));
        page.navigate(file.toUri().toString());
        button(page, "Ouvrir la séance").click();
        page.locator(".lc-ppl input").first().check(new Locator.CheckOptions().setForce(true));
        button(page, "DEBEX, lancer le jeu").click();
        button(page, "Page suivante").click();
        passes(page, 2);
        gives(page);
        page.locator(".lc-keys button", new Page.LocatorOptions().setHasText("Noter"))
                .click();
        page.locator("dialog textarea").fill(NOTED);
        page.locator("dialog .btn.cue").click();
        passes(page, 18);
        var title = page.locator(".lc-h2").first();
        for (int i = 0; i < TO_THE_POINT; i++) {
            button(page, "Page suivante").click();
            gives(page);
        }
        assertThat(title).hasText("Point de situation");
        assertThat(page.locator(".lc-cues")).containsText("Ce qui nous inquiète d’ici quatre heures");
        button(page, "Grille").click();
        page.locator(".lo-level").nth(2).click();
        page.locator(".lo-evidence textarea").fill("Il ferme la porte");
        page.keyboard().press("Tab");
        button(page, "Conducteur").click();
        passes(page, 24);
        button(page, "Pause").click();
        button(page, "FINEX").click();
        page.locator("dialog .btn.cue").click();
        assertThat(page.locator(".lc-steps")).isVisible();
        return saved(
                page.waitForDownload(() -> button(page, "Exporter la séance").click()), "seance.json");
    }

    private static void gives(Page page) {
        button(page, "Donner ce stimulus").click();
        assertThat(page.locator(".lc-now .badge.sage")).isVisible();
    }

    private static void passes(Page page, int minutes) {
        page.clock().fastForward(Duration.ofMinutes(minutes).toMillis());
    }

    private Path saved(Download download, String name) {
        var path = stick.resolve(name);
        download.saveAs(path);
        return path;
    }

    private static void bring(Page page, String address, Path file) {
        page.navigate(address + "/saisie");
        page.locator(".filepart input[type=file]").setInputFiles(file);
    }

    private int lines(ExerciseId exercise) {
        return sql.fetchCount(LIVE_EVENT, LIVE_EVENT.EXERCISE_ID.eq(exercise));
    }
}
