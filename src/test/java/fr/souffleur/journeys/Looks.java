package fr.souffleur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at a screen at a desk and on a phone: axe finds nothing serious, nothing sticks out, and the pictures are kept. */
final class Looks {

    private static final List<String> REFUSED = List.of("serious", "critical");

    private Looks() {}

    /** The screen once it has its title, at both widths; the page gets its own width back. */
    static void at(Page page, String name) {
        PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("\\S"));
        var own = page.viewportSize();
        take(page, name, 1440, 900);
        take(page, name, 390, 844);
        page.setViewportSize(own.width, own.height);
    }

    private static void take(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("() => Promise.all(document.getAnimations().map(it => it.finished.catch(() => null))"
                + ".concat(document.fonts.ready))");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/journeys/" + name + "-" + width + ".png"))
                .setFullPage(true));
        assertThat(sticksOut(page)).as("%s sticks out at %d", name, width).isEmpty();
        assertThat(faults(page)).as("%s at %d", name, width).isEmpty();
    }

    private static List<?> sticksOut(Page page) {
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                  .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
                  .map(it => it.localName + '.' + it.className).slice(0, 5).concat(document.documentElement.scrollWidth)
                """);
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(it -> REFUSED.contains(it.getImpact()))
                        .map(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
                        .toList();
    }
}
