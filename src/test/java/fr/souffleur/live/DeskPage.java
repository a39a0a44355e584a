package fr.souffleur.live;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.souffleur.journeys.Browsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An empty page of a real browser that knows the modules of {@code frontend}, and nothing of a portal. */
final class DeskPage implements AutoCloseable {

    private static final String THERE = "http://desk.test";

    private final Browsers browsers = new Browsers(THERE);
    private final Page page = browsers.person("fr-FR");

    DeskPage() {
        page.route(THERE + "/**", DeskPage::serve);
        page.navigate("/");
    }

    /** Evaluates a function of one argument, which may import from {@code /}. */
    JsonNode ask(String function, Object argument) {
        page.evaluate("(text) => { window.asked = JSON.parse(text); }", Json.write(argument));
        var answer = page.evaluate("async () => JSON.stringify(await (" + function + ")(window.asked))");
        return Json.MAPPER.readTree(String.valueOf(answer));
    }

    @Override
    public void close() {
        browsers.close();
    }

    private static void serve(Route route) {
        var path = route.request().url().substring(THERE.length());
        var answer = new Route.FulfillOptions();
        try {
            if (path.equals("/"))
                answer.setBody("<!doctype html><title>desk</title>").setContentType("text/html");
            else answer.setBody(Files.readString(file(path))).setHeaders(Map.of("Content-Type", "text/javascript"));
        } catch (IOException missing) {
            answer.setStatus(404);
        }
        route.fulfill(answer);
    }

    private static Path file(String path) {
        return path.startsWith("/test/")
                ? Path.of("src/test/resources/desk", path.substring("/test/".length()))
                : Path.of("frontend", path.substring(1));
    }
}
