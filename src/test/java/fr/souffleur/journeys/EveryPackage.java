package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.exchange.scorm.Unpacked;
import fr.souffleur.training.format.CoursesCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place of every course that is shipped, as its package shows it. */
@Tag("slow")
class EveryPackage {

    static List<CourseBook> courses() {
        return CoursesCheck.of(Path.of("kits/courses")).courses().stream()
                .map(it -> it.book())
                .filter(Objects::nonNull)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void readsAtADeskAndOnAPhoneAndAsksForNothingOutside(CourseBook book) throws Exception {
        var asked = new ArrayList<String>();
        var errors = new ArrayList<String>();
        try (var platform = new OtherPlatform(Unpacked.of(book));
                var browsers = new Browsers(platform.address())) {
            var page = browsers.person(book.course().language());
            page.onRequest(it -> asked.add(it.url()));
            page.onPageError(errors::add);
            page.onResponse(it -> {
                if (it.status() >= 400) errors.add(it.url() + " " + it.status());
            });
            page.navigate(platform.address() + "/course/index.html");
            var places = page.locator(".place").evaluateAll("all => all.map(it => it.id)");
            assertThat((List<?>) places).hasSizeGreaterThan(1);
            for (var place : (List<?>) places) {
                page.evaluate("it => { location.hash = it; }", place);
                assertThat(page.locator("#" + place)).isVisible();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                Looks.at(page, "220-scorm-" + book.course().code() + "-" + place);
            }
            assertThat(errors).isEmpty();
            assertThat(asked).allMatch(it -> it.startsWith(platform.address() + "/course/"));
        }
    }
}
