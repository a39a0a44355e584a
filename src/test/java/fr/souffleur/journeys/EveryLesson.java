package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.format.CoursesCheck;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every lesson of every course that is shipped, at a desk and on a phone: axe finds nothing, nothing sticks out, every drawing is there. */
@Tag("slow")
class EveryLesson extends Journey {

    @Test
    void everyLessonIsReadableAndFits() {
        var claire = signIn(browsers.person("fr-FR"), "claire");
        var origin = claire.url().replaceAll("/s/.*", "");
        claire.navigate(origin + "/formation");
        assertThat(claire.locator("h1")).hasText("Se former");
        Looks.at(claire, "200-formation");
        for (var check : CoursesCheck.of(Path.of("kits/courses")).courses()) {
            var course = Objects.requireNonNull(check.book()).course();
            claire.navigate(origin + "/formation/" + course.code());
            assertThat(claire.locator("h1")).hasText(course.title());
            Looks.at(claire, "201-" + course.code());
            for (var lesson : course.lessons()) {
                claire.navigate(origin + "/formation/" + course.code() + "/lecon/" + lesson.id());
                assertThat(claire.locator(".ltext").first()).isVisible();
                drawingsAreThere(claire, lesson);
                Looks.at(claire, "202-" + course.code() + "-" + lesson.id());
            }
        }
    }

    private static void drawingsAreThere(Page page, Course.Lesson lesson) {
        assertThat(page.locator(".ltext figure img")).hasCount(lesson.diagrams().size());
        page.waitForFunction("() => [...document.querySelectorAll('.ltext img')].every(it => { it.loading = 'eager';"
                + " return it.complete && it.naturalWidth > 0 })");
    }
}
