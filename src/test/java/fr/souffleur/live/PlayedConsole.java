package fr.souffleur.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The console's own element before an exercise played in memory: real records and rules, no portal around them. */
final class PlayedConsole implements AutoCloseable {

    private static final Path ELEMENTS = Path.of("frontend");
    private static final Path LOOKS = Path.of("src/main/resources/META-INF/resources");

    final Played played;
    /** Who sits at the observer's grid, if anybody does. */
    @Nullable
    Seat looks;

    private final HttpServer server;
    /** The same move sent again has the same line. */
    private final Map<String, Integer> lines = new HashMap<>();

    PlayedConsole(Played played) throws IOException {
        this.played = played;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String grids() {
        return address().replace("/console", "/grid");
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/console";
    }

    private synchronized void answer(HttpExchange asked) throws IOException {
        var path = asked.getRequestURI().getPath();
        if (path.equals("/console")) send(asked, 200, "text/html", page("console", "/x"));
        else if (path.equals("/grid")) send(asked, 200, "text/html", page("observer", "/o"));
        else if (path.equals("/o/live/snapshot")) send(asked, 200, "application/json", grid());
        else if (path.equals("/o/live/facts")) send(asked, 200, "application/json", olderFacts(asked));
        else if (path.equals("/x/live/snapshot")) send(asked, 200, "application/json", snapshot());
        else if (path.equals("/x/live/moves")) move(asked);
        else if (path.startsWith("/frontend/")) file(asked, ELEMENTS.resolve(path.substring(10)));
        else if (path.startsWith("/looks/")) file(asked, LOOKS.resolve(path.substring(7)));
        else send(asked, 404, "text/plain", "");
    }

    private static String page(String element, String base) {
        return "<!doctype html><html lang=fr><meta charset=utf-8><meta name=viewport content='width=device-width'>"
                + "<title>Console</title><link rel=stylesheet href=/looks/tokens.css><link rel=stylesheet href=/looks/styles.css>"
                + "<link rel=stylesheet href=/looks/live.css><script type=module src=/frontend/souffleur-" + element
                + ".js></script><body><div class=livepage><souffleur-" + element + " base=" + base
                + " lang=fr></souffleur-" + element + "></div></body></html>";
    }

    /** As an observer gets it; anybody's facts are "others'" to this one but those of the seat that looks. */
    private String grid() {
        return "{\"seq\":" + played.stage.seq() + ",\"audience\":\"OBSERVER\",\"seat\":\""
                + Objects.requireNonNull(looks).id()
                + "\",\"language\":\"fr\",\"words\":" + Streams.words("fr")
                + ",\"clock\":" + Json.write(played.stage.clock(played.now(), played.play()))
                + ",\"envelope\":null,\"screen\":" + Json.write(played.stage.forObserver(Set.of())) + "}";
    }

    private String olderFacts(HttpExchange asked) {
        int before = Integer.parseInt(asked.getRequestURI().getQuery().substring("before=".length()));
        return Json.write(new ObserverGrid(played.stage, Set.of()).factsBefore(before));
    }

    /** As a console gets it: the book once, and what stands in its margin. */
    private String snapshot() {
        var margin = Margin.of(played.stage, Played.ENTRANCES);
        return "{\"seq\":" + played.stage.seq()
                + ",\"audience\":\"FACILITATOR\",\"seat\":\"s\",\"language\":\"fr\",\"words\":"
                + Streams.words("fr") + ",\"clock\":" + Json.write(played.stage.clock(played.now(), played.play()))
                + ",\"envelope\":" + Json.write(margin.book())
                + ",\"screen\":" + Json.write(margin.of(played.stage.forFacilitator(Played.ENTRANCES))) + "}";
    }

    private void move(HttpExchange asked) throws IOException {
        try {
            var sent = (ObjectNode) Json.MAPPER.readTree(asked.getRequestBody());
            var known = lines.get(sent.path("move").asString());
            if (known == null) played.move(MoveJson.read(sent));
            lines.putIfAbsent(sent.path("move").asString(), played.stage.seq());
            var seq = lines.get(sent.path("move").asString());
            send(asked, 200, "application/json", "{\"seq\":" + seq + "}");
        } catch (Refused no) {
            var said = Json.write(Map.of("message", Words.in("fr").say(no)));
            send(asked, 409, "application/json", said);
        }
    }

    private static void file(HttpExchange asked, Path file) throws IOException {
        var name = file.toString();
        var type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : "font/woff2";
        if (!Files.isRegularFile(file)) send(asked, 404, "text/plain", "");
        else send(asked, 200, type, Files.readAllBytes(file));
    }

    private static void send(HttpExchange asked, int status, String type, String body) throws IOException {
        send(asked, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange asked, int status, String type, byte[] body) throws IOException {
        asked.getResponseHeaders().set("Content-Type", type);
        asked.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = asked.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
