package fr.souffleur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.souffleur.training.exchange.scorm.Unpacked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses as SCORM packages, played by a run-time of other hands: launched, suspended, resumed, passed, failed. */
@Tag("journey")
class APackageOnAnotherPlatform {

    private static final String COURSES = "src/test/resources/courses";

    private Browsers browsers;
    private OtherPlatform platform;
    private Page claire;

    private Frame launched(String folder, String code) throws Exception {
        platform = new OtherPlatform(Unpacked.of(Unpacked.course(folder, code)));
        browsers = new Browsers(platform.address());
        claire = browsers.person("fr");
        return platform.launch(claire);
    }

    @AfterEach
    void close() {
        if (browsers != null) browsers.close();
        if (platform != null) platform.close();
    }

    @Test
    void aCourseIsLaunchedSuspendedResumedAndPassed() throws Exception {
        var course = launched(COURSES, "PETIT");
        assertThat(course.locator("#notice")).hasText("Votre avancement est gardé par cette plateforme.");
        assertThat(platform.value(claire, "cmi.core.lesson_status")).isEqualTo("incomplete");
        assertThat(platform.value(claire, "cmi.core.lesson_location")).isEqualTo("sommaire");
        assertThat(platform.value(claire, "cmi.core.score.raw")).isEmpty();

        course.locator(".contents a").first().click();
        assertThat(platform.value(claire, "cmi.core.lesson_location")).isEqualTo("l-ecrire");
        button(course, "J’ai lu, suite");
        button(course, "J’ai lu, suite");
        assertThat(platform.value(claire, "cmi.core.lesson_location")).isEqualTo("quiz");
        button(course, "Commencer");
        answer(course, false);
        assertThat(course.locator(".said .b")).hasText("Pas encore. Vous avez un second essai.");
        var asked = course.locator("#asked").innerText();
        var drawn = drawn(course);

        var left = platform.leave(claire);
        assertThat(left.at("/core/lesson_status").asString()).isEqualTo("incomplete");
        assertThat(left.at("/core/lesson_location").asString()).isEqualTo("quiz");
        assertThat(left.at("/core/exit").asString()).isEqualTo("suspend");
        assertThat(platform.told(claire, "cmi.core.session_time")).matches("\\d{4}:\\d{2}:\\d{2}\\.\\d{2}");
        assertThat(left.at("/core/score/raw").asString("")).isEmpty();
        assertThat(left.path("suspend_data").asString()).isNotEmpty().hasSizeLessThan(4096);

        course = platform.launch(claire);
        assertThat(course.locator("#asked")).isVisible();
        assertThat(course.locator("#asked").innerText()).isEqualTo(asked);
        assertThat(course.locator(".said .b")).hasText("Pas encore. Vous avez un second essai.");
        assertThat(drawn(course)).isEqualTo(drawn);
        answer(course, true);
        for (int i = 1; i < 4; i++) {
            button(course, "Suite");
            answer(course, true);
        }
        button(course, "Suite");
        assertThat(course.locator("#quiz h3")).hasText("Quiz acquis");
        assertThat(platform.value(claire, "cmi.core.lesson_status")).isEqualTo("passed");

        left = platform.leave(claire);
        assertThat(left.at("/core/lesson_status").asString()).isEqualTo("passed");
        assertThat(left.at("/core/score/raw").asString()).isEqualTo("87.5");
        assertThat(left.at("/core/score/min").asString()).isEqualTo("0");
        assertThat(left.at("/core/score/max").asString()).isEqualTo("100");
        assertThat(platform.faults(claire)).isEmpty();

        course = platform.launch(claire);
        assertThat(course.locator("#quiz h3")).hasText("Quiz acquis");
        assertThat(platform.leave(claire).at("/core/lesson_status").asString()).isEqualTo("passed");
    }

    @Test
    void whoDoesNotReachTheScoreHasFailedUntilTheNextTime() throws Exception {
        var course = launched(COURSES, "PETIT");
        readBoth(course);
        button(course, "Commencer");
        for (int i = 0; i < 4; i++) {
            answer(course, false);
            answer(course, false);
            assertThat(course.locator(".said .b")).hasText("Pas encore. Voici ce qu’il faut garder.");
            button(course, "Suite");
        }
        assertThat(course.locator("#quiz h3")).hasText("Pas encore acquis");
        var left = platform.leave(claire);
        assertThat(left.at("/core/lesson_status").asString()).isEqualTo("failed");
        assertThat(left.at("/core/score/raw").asString()).isEqualTo("0");
        assertThat(left.at("/core/exit").asString()).isEqualTo("suspend");

        course = platform.launch(claire);
        button(course, "Reprendre le quiz");
        assertThat(platform.value(claire, "cmi.core.lesson_status")).isEqualTo("failed");
        for (int i = 0; i < 4; i++) {
            answer(course, true);
            button(course, "Suite");
        }
        left = platform.leave(claire);
        assertThat(left.at("/core/lesson_status").asString()).isEqualTo("passed");
        assertThat(left.at("/core/score/raw").asString()).isEqualTo("100");
        assertThat(platform.faults(claire)).isEmpty();
    }

    @Test
    void aQuizWithoutTheLessonsIsNotTheCourse() throws Exception {
        var course = launched(COURSES, "PETIT");
        course.locator(".contents a").last().click();
        button(course, "Commencer");
        for (int i = 0; i < 4; i++) {
            answer(course, true);
            button(course, "Suite");
        }
        assertThat(course.locator("#quiz")).containsText("Leçons qui restent à lire");
        var left = platform.leave(claire);
        assertThat(left.at("/core/lesson_status").asString()).isEqualTo("incomplete");
        assertThat(left.at("/core/score/raw").asString("")).isEmpty();

        course = platform.launch(claire);
        course.locator("#to-contents").click();
        course.locator(".contents a").first().click();
        button(course, "J’ai lu, suite");
        button(course, "J’ai lu, suite");
        assertThat(platform.leave(claire).at("/core/lesson_status").asString()).isEqualTo("passed");
    }

    @Test
    void vignettesAreRatedHandedInAndComparedWithTheKey() throws Exception {
        var course = launched(COURSES, "VIGNETTES");
        course.locator(".contents a").first().click();
        button(course, "Commencer");
        button(course, "Remettre et voir le corrigé");
        assertThat(course.locator(".said")).hasText("Cotes qui manquent : 3.");
        rate(course, "3", "3");
        platform.leave(claire);

        course = platform.launch(claire);
        assertThat(course.locator("input:checked")).hasCount(2);
        rate(course, "3", "3", "NJ");
        button(course, "Remettre et voir le corrigé");
        assertThat(course.locator(".key")).containsText("trop indulgent ici");
        assertThat(course.locator(".key")).containsText("Une ligne ne fait pas une main courante.");
        button(course, "Voir le résultat");
        assertThat(course.locator(".head")).hasText("Pas encore calibré");
        var left = platform.leave(claire);
        assertThat(left.at("/core/lesson_status").asString()).isEqualTo("failed");
        assertThat(left.at("/core/score/raw").asString()).isEqualTo("66.66");

        course = platform.launch(claire);
        button(course, "Choisir un autre jeu");
        button(course, "Commencer");
        rate(course, "2", "2", "NJ");
        button(course, "Remettre et voir le corrigé");
        button(course, "Voir le résultat");
        assertThat(course.locator(".head")).hasText("Calibré");
        left = platform.leave(claire);
        assertThat(left.at("/core/lesson_status").asString()).isEqualTo("passed");
        assertThat(left.at("/core/score/raw").asString()).isEqualTo("100");
        assertThat(platform.faults(claire)).isEmpty();
    }

    @Test
    void aWindowOfItsOwnFindsThePlatformBehindIt() throws Exception {
        launched(COURSES, "PETIT");
        var course = platform.launchApart(claire);
        assertThat(course.locator("#notice")).hasText("Votre avancement est gardé par cette plateforme.");
        course.locator(".contents a").first().click();
        course.close();
        claire.waitForCondition(() -> Boolean.TRUE.equals(claire.evaluate("API.isTerminated()")));
        assertThat(platform.value(claire, "cmi.core.lesson_location")).isEqualTo("l-ecrire");
        assertThat(platform.faults(claire)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ LMSInitialize() { throw new Error('no') } }",
                "{ LMSInitialize: () => 'false' }",
                "{}",
                "{ LMSInitialize: () => 'true', LMSGetValue: () => '<b>[[', LMSSetValue: () => 'false' }",
                "{ LMSInitialize: () => true, LMSGetValue: () => null, LMSSetValue() { throw 1 }, LMSCommit() { throw 1 } }",
                "{ LMSInitialize: () => 'true', LMSGetValue: () => '[\"1.0.0\",7,null,[null,[9,1]],{},99,5]' }"
            })
    void aPlatformThatBreaksLeavesTheCourseWhole(String api) throws Exception {
        launched(COURSES, "PETIT");
        claire.addInitScript("window.API = " + api);
        claire.navigate(platform.address() + "/course/index.html");
        assertThat(claire.locator("#notice")).isVisible();
        claire.locator(".contents a").last().click();
        button(claire.mainFrame(), "Commencer");
        answer(claire.mainFrame(), false);
        assertThat(claire.locator(".said .b")).hasText("Pas encore. Vous avez un second essai.");
    }

    @Test
    void itIsPlayedByKeyboardOnAPhone() throws Exception {
        launched(COURSES, "PETIT").page().setViewportSize(390, 844);
        claire.navigate(platform.address() + "/course/index.html");
        var keys = claire.keyboard();
        claire.locator("body.alive").waitFor();
        press(claire, "a[href='#l-ecrire']", "Enter");
        assertThat(claire.locator("#l-ecrire h2")).isFocused();
        press(claire, "#l-ecrire button", "Enter");
        assertThat(claire.locator("#l-relire h2")).isFocused();
        press(claire, "#l-relire button", "Space");
        assertThat(claire.locator("#quiz h2")).isFocused();
        press(claire, "#quiz button", "Enter");
        assertThat(claire.locator("#quiz h3")).isFocused();
        press(claire, "#quiz input, #quiz select", "Space");
        press(claire, "#quiz button", "Enter");
        assertThat(claire.locator("#quiz .said .b")).isVisible();
        keys.press("Shift+Tab");
        Looks.at(claire, "213-scorm-clavier");
    }

    @Test
    void withoutAPlatformItReadsAndSaysThatNothingIsKept() throws Exception {
        launched(COURSES, "PETIT");
        claire.navigate(platform.address() + "/course/index.html");
        assertThat(claire.locator("#notice")).containsText("rien n’est gardé");
        Looks.at(claire, "210-scorm-sommaire");
        claire.locator(".contents a").first().click();
        Looks.at(claire, "211-scorm-lecon");
        claire.keyboard().press("Tab");
        claire.navigate(platform.address() + "/course/index.html#quiz");
        claire.reload();
        button(claire.mainFrame(), "Commencer");
        answer(claire.mainFrame(), false);
        Looks.at(claire, "212-scorm-quiz");
    }

    @Test
    void theLargestCourseStaysBelowTheRoomThatScormLeaves() throws Exception {
        var course = launched(COURSES, "PETIT");
        var length = course.evaluate("""
                () => {
                  const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
                  const course = { version: '1.0.0', lessons: many(30, () => ({})), questions: many(400, () => ({})) };
                  const memory = souffleur.memory.fresh(course);
                  memory.done = memory.done.map(() => 1);
                  memory.asked = memory.asked.map(() => 99);
                  memory.attempt = many(20, (i) => [399 - i, '76543210', '1'.repeat(24), '2'.repeat(24)]);
                  Object.assign(memory, { best: 99.99, set: 1, rated: '3'.repeat(200), handed: '1'.repeat(30), bestRated: 99.99 });
                  const packed = souffleur.memory.pack(memory);
                  const back = souffleur.memory.unpack(packed, course);
                  if (JSON.stringify(back.attempt) !== JSON.stringify(memory.attempt) || back.rated !== memory.rated) return -1;
                  return packed.length;
                }""");
        assertThat((Integer) length).isBetween(1000, 4096);
    }

    private static void readBoth(Frame course) {
        course.locator(".contents a").first().click();
        button(course, "J’ai lu, suite");
        button(course, "J’ai lu, suite");
    }

    /** The questions of the attempt with the order of their answers. */
    private static String drawn(Frame course) {
        return String.valueOf(
                course.evaluate("() => souffleur.platform.get('cmi.suspend_data').match(/\\[\\[.*\\]\\]/)?.[0]"));
    }

    /** Answers the question that is shown as the course's own data judge it. */
    private static void answer(Frame course, boolean rightly) {
        course.locator("#asked").waitFor();
        course.evaluate("""
                (rightly) => {
                  const shown = document.getElementById('asked').innerHTML;
                  const holder = document.createElement('div');
                  const question = souffleur.course.questions.find((it) => ((holder.innerHTML = it.text), holder.innerHTML === shown));
                  const field = document.querySelector('.answers, .pairs, .number');
                  if (question.answers) {
                    const wrong = question.answers.findIndex((it) => !it.right);
                    field.querySelectorAll('input').forEach((it) => {
                      const on = rightly ? question.answers[it.value].right : Number(it.value) === wrong;
                      if (it.checked !== on) it.click();
                    });
                  } else if (question.pairs) {
                    field.querySelectorAll('select').forEach((it, i) => {
                      it.value = (rightly ? question.pairs[i].right : question.pairs[0].right).toString(36);
                    });
                  } else {
                    field.querySelector('input').value = rightly ? String(question.value) : '24';
                  }
                }""", rightly);
        button(course, "Répondre");
    }

    /** Goes from part to part until it is the one, then presses the key. */
    private static void press(Page page, String selector, String key) {
        for (int i = 0; i < 40; i++) {
            if (Boolean.TRUE.equals(page.evaluate("it => document.activeElement.matches(it)", selector))) break;
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(selector).and(page.locator(":focus"))).hasCount(1);
        page.keyboard().press(key);
    }

    private static void rate(Frame course, String... levels) {
        for (int i = 0; i < levels.length; i++)
            course.locator("fieldset")
                    .nth(i)
                    .locator("input[value='" + levels[i] + "']")
                    .check();
    }

    private static void button(Frame course, String name) {
        course.locator(".place:not([hidden])")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
