package fr.souffleur.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A screen of {@code ./bench live}: comes in as a phone does, by lobby, seat, snapshot and stream, and notes when it hears what. */
final class BenchPhone implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** Screens that were let go, and came back. */
    static final AtomicInteger BACK = new AtomicInteger();

    private final String base;
    private final BiConsumer<Long, String> heard;
    private final StringBuilder part = new StringBuilder();
    private @Nullable String cookie;
    private @Nullable WebSocket socket;
    private volatile boolean away;

    /** @param heard what, and when by the machine's own count */
    BenchPhone(String base, BiConsumer<Long, String> heard) {
        this.base = base;
        this.heard = heard;
    }

    void joins(String role) {
        get("/live/lobby");
        var taken = send(request("/live/seat")
                .POST(BodyPublishers.ofString(role.isEmpty() ? "{}" : "{\"role\":\"" + role + "\"}")));
        cookie = taken;
        returns();
    }

    /** With the seat that it has. @return signs of the snapshot */
    void returns() {
        away = false;
        get("/live/snapshot");
        opens("/live/stream");
    }

    void opens(String path) {
        var builder = HTTP.newWebSocketBuilder();
        if (cookie != null) builder.header("Cookie", cookie);
        socket = builder.buildAsync(URI.create(base.replaceFirst("http", "ws") + path), this)
                .join();
    }

    void goes() {
        away = true;
        if (socket != null) socket.abort();
    }

    private void get(String path) {
        send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("X-Souffleur", "1");
        if (cookie != null) request.header("Cookie", cookie);
        return request;
    }

    private @Nullable String send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            return answer.headers()
                    .firstValue("Set-Cookie")
                    .map(it -> it.split(";")[0])
                    .orElse(null);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.accept(System.nanoTime(), part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** Let go because it was too slow for a while: it comes back at once, as phones do. */
    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        lost();
        return null;
    }

    /** The socket broke off without a word. */
    @Override
    public void onError(WebSocket from, Throwable broken) {
        lost();
    }

    private void lost() {
        if (!away && cookie != null) Thread.startVirtualThread(this::comesBack);
    }

    private void comesBack() {
        try {
            BACK.incrementAndGet();
            get("/live/snapshot");
            opens("/live/stream");
        } catch (RuntimeException gone) {
            if (!away) throw gone;
        }
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
