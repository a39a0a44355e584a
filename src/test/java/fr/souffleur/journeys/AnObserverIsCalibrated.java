package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.souffleur.journeys.Actors.button;
import static fr.souffleur.journeys.Actors.link;

import com.microsoft.playwright.Page;
import fr.souffleur.training.course.Calibration;
import fr.souffleur.training.format.CoursesCheck;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Vignettes rated too kindly, told so without a hard word; then the other set, and « Prêt à observer ». */
class AnObserverIsCalibrated extends Journey {

    private final Calibration calibration =
            Objects.requireNonNull(Objects.requireNonNull(CoursesCheck.of(Path.of("kits/courses/OBSERVER"))
                            .courses()
                            .getFirst()
                            .book())
                    .calibration());

    @Test
    void notYetCalibratedAndThenCalibrated() {
        var nadia = signIn(browsers.person("fr-FR"), "nadia");
        nadia.navigate(nadia.url().replaceAll("/s/.*", "") + "/formation/OBSERVER");
        assertThat(nadia.locator("h1")).hasText("Observer et coter");
        link(nadia, "Commencer").click();
        readsTheLessons(nadia);

        assertThat(nadia.locator("h1")).hasText("Calibrage");
        Looks.at(nadia, "220-jeux");
        button(nadia, "Commencer").first().click();
        rates(nadia, set("e"), AnObserverIsCalibrated::kindly);
        assertThat(nadia.locator(".result h2").first()).hasText("Pas encore calibré");
        assertThat(nadia.locator(".result")).containsText("plutôt indulgent");
        assertThat(nadia.locator("main")).not().containsText("échec");
        Looks.at(nadia, "223-pas-encore");

        button(nadia, "Choisir un autre jeu").click();
        nadia.locator(".sets li").nth(1).locator("button").click();
        rates(nadia, set("h"), it -> it);
        assertThat(nadia.locator(".result h2").first()).hasText("Calibré");
        Looks.at(nadia, "224-calibre");
        link(nadia, "Toutes les leçons").first().click();
        assertThat(nadia.locator(".certificates")).containsText("Prêt à observer");
    }

    private static void readsTheLessons(Page nadia) {
        while (link(nadia, "Aller au calibrage").count() == 0) {
            var lesson = nadia.locator("h1").innerText();
            button(nadia, "J’ai lu, suite").click();
            assertThat(nadia.locator("h1")).not().hasText(lesson);
            assertThat(nadia.locator(".lfoot")).isVisible();
        }
        link(nadia, "Aller au calibrage").click();
    }

    private void rates(Page nadia, Calibration.Set set, UnaryOperator<String> rater) {
        for (var vignette : set.vignettes()) {
            assertThat(nadia.locator(".vignette h2")).hasText(vignette.title());
            if (vignette.equals(set.vignettes().getFirst())) {
                Looks.at(nadia, "221-vignette-" + set.id());
                button(nadia, "Remettre et voir le corrigé").click();
                assertThat(nadia.locator(".vignette [role=status]").last()).hasText("Il manque 6 cotes.");
            }
            for (int i = 0; i < vignette.ratings().size(); i++) {
                var level = rater.apply(vignette.ratings().get(i).expected());
                var radio = nadia.locator(".crit").nth(i).locator("vaadin-radio-button");
                radio.nth(level.equals("NJ") ? 4 : Integer.parseInt(level))
                        .locator("input")
                        .check();
            }
            button(nadia, "Remettre et voir le corrigé").click();
            assertThat(nadia.locator(".key-of h2")).hasText("Corrigé : " + vignette.title());
            if (vignette.equals(set.vignettes().getFirst())) Looks.at(nadia, "222-corrige-" + set.id());
            var last = vignette.equals(set.vignettes().getLast());
            button(nadia, last ? "Voir le résultat" : "Vignette suivante").click();
        }
    }

    private Calibration.Set set(String id) {
        return calibration.sets().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Two levels up where that is possible: right on none of the low ones. */
    private static String kindly(String expected) {
        return switch (expected) {
            case "0" -> "2";
            case "1" -> "3";
            default -> "3";
        };
    }
}
