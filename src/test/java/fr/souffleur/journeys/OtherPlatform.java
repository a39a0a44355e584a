package fr.souffleur.journeys;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.souffleur.training.exchange.scorm.Unpacked;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another learning platform over loopback: the run-time is scorm-again, by other hands, and keeps what the course tells it. {@code
 * tools/scorm.sh} brings it.
 */
final class OtherPlatform implements AutoCloseable {

    private static final Path RUN_TIME = Path.of("tools/scorm/node_modules/scorm-again/dist/scorm12.min.js");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DESK = """
            <!doctype html><html lang="fr"><meta charset="utf-8"><title>Plateforme</title>
            <style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>
            <script src="/run-time.js"></script>
            <script>
              window.faults = [];
              window.API = new Scorm12API({ autocommit: false, lmsCommitUrl: '/commit', logLevel: 'ERROR',
                onLogMessage: (_, text) => window.faults.push(String(text)) });
              API.loadFromJSON(%s, 'cmi');
              window.told = {};
              const set = API.LMSSetValue;
              API.LMSSetValue = (element, value) => {
                window.told[element] = value;
                const answer = set.call(API, element, value);
                if (answer !== 'true') window.faults.push(element + ' = ' + value + ': ' + API.LMSGetLastError());
                return answer;
              };
            </script>
            """;
    private static final String FRAME =
            "<iframe id=\"course\" name=\"course\" title=\"Cours\" src=\"/course/index.html\"></iframe>\n";

    private final HttpServer server;
    private final Unpacked course;
    private final List<JsonNode> commits = new CopyOnWriteArrayList<>();

    OtherPlatform(Unpacked course) throws IOException {
        if (!Files.isRegularFile(RUN_TIME))
            throw new IllegalStateException(
                    "The run-time of SCORM is missing: " + RUN_TIME + ". tools/scorm.sh brings it.");
        this.course = course;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/run-time.js", it -> send(it, "text/javascript", Files.readAllBytes(RUN_TIME)));
        server.createContext("/desk", it -> send(it, "text/html", utf8(DESK.formatted(kept()) + FRAME)));
        server.createContext("/windows", it -> send(it, "text/html", utf8(DESK.formatted(kept()))));
        server.createContext("/course/", this::file);
        server.createContext("/commit", this::commit);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Launches the course as it was left. */
    Frame launch(Page page) {
        page.navigate(address() + "/desk");
        var frame = page.frame("course");
        frame.waitForSelector("body.alive");
        return frame;
    }

    /** Launches it in a window of its own, as some platforms do. */
    Page launchApart(Page page) {
        page.navigate(address() + "/windows");
        var window = page.waitForPopup(() -> page.evaluate("() => { window.open('/course/index.html', 'course'); }"));
        window.waitForSelector("body.alive");
        return window;
    }

    /** Closes the course's frame: what it says last is waited for. */
    JsonNode leave(Page page) {
        int before = commits.size();
        page.evaluate("document.getElementById('course').src = 'about:blank'");
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.evaluate("API.isTerminated()")) && commits.size() > before);
        return commits.getLast().path("cmi");
    }

    /** What the run-time holds now. */
    String value(Page page, String element) {
        return String.valueOf(page.evaluate("name => API.getCMIValue(name)", element));
    }

    /** What the course said last, letter by letter. */
    String told(Page page, String element) {
        return String.valueOf(page.evaluate("name => window.told[name]", element));
    }

    /** Whatever the run-time refused or complained about. */
    List<?> faults(Page page) {
        return (List<?>) page.evaluate("window.faults");
    }

    /** The data model that a real platform hands over at the next launch. */
    private String kept() {
        var core = new TreeMap<String, Object>();
        var cmi = new TreeMap<String, Object>();
        core.put("student_id", "17");
        core.put("student_name", "Roy, Claire");
        core.put("credit", "credit");
        core.put("lesson_mode", "normal");
        core.put("entry", commits.isEmpty() ? "ab-initio" : "resume");
        cmi.put("student_data", Map.of("mastery_score", "80"));
        if (!commits.isEmpty()) {
            var last = commits.getLast().path("cmi");
            core.put("lesson_location", last.at("/core/lesson_location").asString());
            core.put("lesson_status", last.at("/core/lesson_status").asString());
            core.put("total_time", last.at("/core/total_time").asString());
            cmi.put("suspend_data", last.path("suspend_data").asString());
        }
        cmi.put("core", core);
        return JSON.writeValueAsString(cmi).replace("<", "\\u003c").replace("%", "\\u0025");
    }

    private void commit(HttpExchange exchange) throws IOException {
        commits.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
        send(exchange, "application/json", "{\"result\":\"true\",\"errorCode\":0}".getBytes(StandardCharsets.UTF_8));
    }

    private void file(HttpExchange exchange) throws IOException {
        var name = exchange.getRequestURI().getPath().substring("/course/".length());
        var content = course.files().get(name);
        if (content == null) exchange.sendResponseHeaders(404, -1);
        else send(exchange, type(name), content);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, content.length);
        try (var body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
