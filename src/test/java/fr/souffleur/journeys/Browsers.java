package fr.souffleur.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Chromium for the journeys; every person of a journey is a context of her own. */
public final class Browsers implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setHeadless(true)
                    .setArgs(arguments()));
    private final String portal;
    private final List<BrowserContext> people = new ArrayList<>();

    public Browsers(String portal) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        this.portal = portal;
    }

    /** Somebody at a desk, reading French unless told otherwise. */
    public Page person(String language) {
        return person(language, 1440, 900);
    }

    /** Somebody whose screen is this wide and high, in pixels. */
    public Page person(String language, int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal)
                .setLocale(language)
                .setTimezoneId("Europe/Paris")
                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        people.add(context);
        return context.newPage();
    }

    /** Every page that is open, whoever looks at it. */
    List<Page> pages() {
        return people.stream().flatMap(it -> it.pages().stream()).toList();
    }

    @Override
    public void close() {
        people.forEach(BrowserContext::close);
        browser.close();
        playwright.close();
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(QUIET);
        if (System.getProperty("user.name").equals("root")) arguments.add("--no-sandbox");
        return arguments;
    }

    private static Path chromium() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: ./test installs it where it may"));
    }
}
