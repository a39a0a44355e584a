package fr.souffleur.live;

import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.Page;
import fr.souffleur.journeys.Browsers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * From a committed move to what stands on twenty real pages: {@code ./bench browsers}. Beside them twenty bare pages are told the same
 * length by a bare Tomcat and put it on the page as it comes. Asserts nothing about time.
 */
@Tag("slow")
class BrowserBench {

    private static final int PAGES = 20;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3) * 10;
    private static final List<String> ROLES = List.of("direction", "idec", "secretaire-comptable");

    /** What a page is asked to do: to tell at which wall-clock millisecond these words stood on it; -1 after ten seconds. */
    private static final String EXPECT = """
            (words) => {
              window.heard = new Promise((told) => {
                setTimeout(() => told(-1), 10_000);
                const eye = new MutationObserver(() => {
                  if (!document.body.textContent.includes(words)) return;
                  eye.disconnect();
                  told(performance.timeOrigin + performance.now());
                });
                eye.observe(document.body, { childList: true, subtree: true, characterData: true });
              });
            }""";

    private static final String BARE = """
            (port) => new Promise((open) => {
              const socket = new WebSocket(`ws://localhost:${port}/stream`);
              socket.onopen = open;
              socket.onmessage = (event) => {
                const article = document.createElement('article');
                article.textContent = event.data;
                document.body.append(article);
              };
            })""";

    @Test
    void fromACommittedMoveToTwentyPages() throws Exception {
        FileSystemUtils.deleteRecursively(LiveBench.FOLDER);
        Files.createDirectories(LiveBench.FOLDER);
        int port = LiveBench.freePort();
        var address = "http://localhost:" + port;
        try (var portal = LiveBench.portal(port);
                var floor = BenchChild.start(
                        "floor", List.of(), "fr.souffleur.live.BareFanOut", String.valueOf(LiveBench.freePort()));
                var browsers = new Browsers(address)) {
            var codes = portal.answer().split(" ");
            floor.answer();
            var pages = IntStream.range(0, PAGES)
                    .mapToObj(i -> joins(browsers.person("fr-FR", 1440, 900), codes[0], ROLES.get(i % ROLES.size())))
                    .toList();
            var bare = IntStream.range(0, PAGES)
                    .mapToObj(_ -> browsers.person("fr-FR", 1440, 900))
                    .toList();
            for (var it : bare) {
                it.navigate("http://localhost:" + floor.argument() + "/nothing-here");
                it.evaluate(BARE, floor.argument());
            }
            measure(portal, floor, pages, bare, "warm");
            var took = measure(portal, floor, pages, bare, "fait");
            System.out.printf(
                    Locale.ROOT, "%n./bench browsers: %d pages, %d moves, load %s%n", PAGES, ROUNDS, LiveBench.load());
            print("portal, until it stands on the page", took.getFirst());
            print("bare Tomcat and a bare page", took.getLast());
        }
    }

    private static List<List<Double>> measure(
            BenchChild portal, BenchChild floor, List<Page> pages, List<Page> bare, String text) throws Exception {
        var mine = new ArrayList<Double>();
        var others = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var words = text + " " + round + " est noté";
            pages.forEach(it -> it.evaluate(EXPECT, words));
            note(mine, pages, Long.parseLong(portal.ask("note " + words).split(" ")[0]));
            bare.forEach(it -> it.evaluate(EXPECT, words));
            var message = (words + " ".repeat(350)).getBytes(StandardCharsets.UTF_8);
            note(others, bare, Long.parseLong(floor.ask(Base64.getEncoder().encodeToString(message))));
        }
        return List.of(mine, others);
    }

    /** @param from by the machine's own count, which all its processes share */
    private static void note(List<Double> took, List<Page> pages, long from) {
        var now = Instant.now();
        double wall = now.getEpochSecond() * 1e3 + now.getNano() / 1e6 - (System.nanoTime() - from) / 1e6;
        for (var it : pages) {
            double at = ((Number) it.evaluate("() => window.heard")).doubleValue();
            if (at < 0) throw new IllegalStateException("a page has not heard of it: " + it.url());
            took.add(at - wall);
        }
    }

    private static Page joins(Page page, String code, String role) {
        page.navigate("/j/" + code);
        page.locator("input[value='" + role + "']").first().check(new CheckOptions().setForce(true));
        page.locator("souffleur-player form button.cue").first().click();
        page.locator("souffleur-player[data-page=screen]").waitFor();
        return page;
    }

    private static void print(String what, List<Double> all) {
        var sorted = all.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "  %-36s p50 %6.1f ms, p99 %6.1f ms, last %6.1f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast());
    }
}
