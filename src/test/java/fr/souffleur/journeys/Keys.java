package fr.souffleur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse. */
final class Keys {

    /** No page has more stops than this. */
    private static final int STOPS = 80;

    private Keys() {}

    static void reaches(Page page, String name) {
        reaches(page.locator("body"), name);
    }

    /** Tab by Tab, and every stop on the way can be seen. */
    static void reaches(Locator within, String name) {
        var page = within.page();
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            var here = within.locator(":focus");
            if (here.count() == 0) continue;
            assertThat(
                            (Boolean)
                                    here.evaluate(
                                            "it => getComputedStyle(it.closest('.filepick') ?? it).outlineStyle !== 'none'"
                                                    + " || it.matches('input, textarea, vaadin-button, vaadin-select-value-button, [tabindex=\"-1\"]')"))
                    .as("the focus is seen on %s", here.innerText())
                    .isTrue();
            if (named(here).startsWith(name)) return;
        }
        throw new AssertionError(name + " is not reached with Tab");
    }

    /** Reaches it and presses Enter. */
    static void presses(Page page, String name) {
        reaches(page, name);
        page.keyboard().press("Enter");
    }

    /** Reaches a field and types. */
    static void types(Page page, String field, String text) {
        reaches(page, field);
        page.keyboard().type(text);
    }

    private static String named(Locator here) {
        var name = here.evaluate("it => it.ariaLabel || it.labels?.[0]?.innerText || it.innerText || ''");
        return ((String) name).replace('\u00a0', ' ').strip();
    }
}
