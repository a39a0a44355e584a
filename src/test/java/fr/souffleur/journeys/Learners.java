package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.souffleur.documents.Markdown;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.format.CoursesCheck;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** People who have read a course and answer its quiz with keys alone. */
final class Learners {

    private static final int STOPS = 40;

    private final CourseBook book;
    private final Page page;

    Learners(Page page, String code) {
        this.page = page;
        this.book = Objects.requireNonNull(CoursesCheck.of(Path.of("kits/courses", code))
                .courses()
                .getFirst()
                .book());
    }

    CourseBook book() {
        return book;
    }

    /** Every question that is left, every answer right; ends on its result. */
    void passesTheQuiz() {
        while (page.locator(".result").count() == 0) {
            answers(asked());
            Keys.presses(page, "Répondre");
            assertThat(page.locator(".said .verdict")).hasText("C’est juste.");
            assertThat(page.locator(".question > .row button")).isFocused();
            page.keyboard().press("Enter");
            page.waitForFunction("() => !document.querySelector('.said .verdict')");
        }
    }

    /** One wrong answer; the question comes once more. */
    void stumblesOnce() {
        var question = asked();
        if (!(question instanceof Question.Picked picked)) return;
        int wrong = 0;
        while (picked.answers().get(wrong).right()) wrong++;
        if (question instanceof Question.Choice)
            choose(plain(picked.answers().get(wrong).text()));
        else tick(plain(picked.answers().get(wrong).text()));
        Keys.presses(page, "Répondre");
        assertThat(page.locator(".said .verdict")).hasText("Pas encore. Vous avez un second essai.");
    }

    private Question asked() {
        var text = letters(page.locator(".asked").innerText());
        return book.questions().stream()
                .filter(it -> letters(plain(it.text())).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not of the course: " + text));
    }

    private void answers(Question question) {
        switch (question) {
            case Question.Choice choice ->
                choose(plain(choice.answers().stream()
                        .filter(Question.Answer::right)
                        .findFirst()
                        .orElseThrow()
                        .text()));
            case Question.Choices choices -> {
                for (var answer : choices.answers()) if (answer.right()) tick(plain(answer.text()));
            }
            case Question.Match match -> beside(match);
            case Question.Amount amount -> {
                reaches(".answer input");
                page.keyboard().type(amount.value().toPlainString());
            }
        }
    }

    private void choose(String text) {
        reaches(".answer vaadin-radio-button input");
        page.keyboard().press("Space");
        var chosen = page.locator(".answer vaadin-radio-button[checked]");
        for (int stop = 0; !letters(chosen.innerText()).equals(letters(text)); stop++) {
            if (stop > 10) throw new AssertionError("never chosen: " + text);
            page.keyboard().press("ArrowDown");
        }
    }

    private void tick(String text) {
        page.locator("body").press("Control+Home");
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            var here = page.locator(".answer vaadin-checkbox:focus-within");
            if (here.count() == 0 || !letters(here.innerText()).equals(letters(text))) continue;
            page.keyboard().press("Space");
            assertThat(here.locator("input")).isChecked();
            return;
        }
        throw new AssertionError("never reached: " + text);
    }

    private void beside(Question.Match match) {
        for (int i = 0; i < match.pairs().size(); i++) {
            reaches(".answer vaadin-select:nth-of-type(" + (i + 1) + ") vaadin-select-value-button");
            page.keyboard().press("Enter");
            goesTo(letters(plain(match.pairs().get(i).right())));
            page.keyboard().press("Enter");
            assertThat(page.locator("vaadin-select-list-box vaadin-select-item:visible"))
                    .hasCount(0);
        }
    }

    /** In an open list; each step is seen before the next one is taken. */
    private void goesTo(String item) {
        var here = page.locator("vaadin-select-list-box vaadin-select-item:focus");
        assertThat(here).hasCount(1);
        for (int step = 0; !letters(here.innerText()).equals(item); step++) {
            if (step > STOPS) throw new AssertionError("not in the list: " + item);
            var before = here.innerText();
            page.keyboard().press("ArrowDown");
            assertThat(here).not().hasText(before);
        }
    }

    private void reaches(String selector) {
        for (int stop = 0; stop < STOPS; stop++) {
            if (focused(selector)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " is not reached with Tab");
    }

    private boolean focused(String selector) {
        Locator all = page.locator(selector);
        for (int i = 0; i < all.count(); i++)
            if ((Boolean) all.nth(i).evaluate("it => it.matches(':focus') || it.matches(':focus-within')")) return true;
        return false;
    }

    private String plain(String markdown) {
        return Markdown.with(book.course().language(), Map.of()).plain(markdown);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
