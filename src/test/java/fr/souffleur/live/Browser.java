package fr.souffleur.live;

import fr.souffleur.common.MoveId;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A browser at one live address: it keeps its seat's cookie, and sends what our element sends. */
final class Browser {

    private static final HttpClient DIRECT = HttpClient.newHttpClient();

    private final int port;
    private final String base;
    private HttpClient http = DIRECT;
    private final Map<String, String> headers = new HashMap<>(Map.of("X-Souffleur", "1"));
    private @Nullable String cookie;

    Browser(int port, String base) {
        this.port = port;
        this.base = base;
    }

    /** An answer, or a message of a stream. */
    record Answer(int status, String body) {
        JsonNode json() {
            return Json.MAPPER.readTree(body);
        }

        String text(String field) {
            return json().path(field).asString("");
        }

        int seq() {
            return json().path("seq").intValue(-1);
        }
    }

    static Map<String, Object> move(String kind, Map<String, Object> fields) {
        var move = new HashMap<>(fields);
        move.put("kind", kind);
        move.put("move", MoveId.fresh().toString());
        move.put("source", "SCREEN");
        return move;
    }

    /** Calls from this address of this machine. */
    Browser at(String address) {
        http = HttpClient.newBuilder()
                .localAddress(new InetSocketAddress(address, 0).getAddress())
                .build();
        return this;
    }

    /** Says by a proxy's header that it calls from there. */
    Browser naming(String address) {
        headers.put("X-Forwarded-For", address);
        return this;
    }

    /** Comes through somebody who says that the portal is known by this name. */
    Browser under(String name) {
        headers.put("X-Forwarded-Proto", "https");
        headers.put("X-Forwarded-Host", name);
        return naming("192.0.2.1");
    }

    Browser fromOrigin(String origin) {
        var other = copy();
        other.headers.put("Origin", origin);
        return other;
    }

    Browser withoutHeader() {
        var other = copy();
        other.headers.remove("X-Souffleur");
        return other;
    }

    Browser with(Browser other) {
        cookie = other.cookie;
        return this;
    }

    /** The same browser, by a proxy on this port. */
    Browser through(int proxy) {
        var other = new Browser(proxy, base);
        other.headers.putAll(headers);
        other.cookie = cookie;
        return other;
    }

    /** A pass that was given to who is signed in. */
    Browser holding(Seats.Taken pass) {
        cookie = "souffleur-seat=" + pass.token();
        return this;
    }

    String cookie() {
        return String.valueOf(cookie);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** As an element of the page asks for a picture or a sound. @param range of bytes; empty for all of them */
    HttpResponse<byte[]> bytes(String path, String range) {
        var request = request(path).GET();
        if (!range.isEmpty()) request.header("Range", range);
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    Answer post(String path, Map<String, ?> body) {
        return send(request(path).POST(BodyPublishers.ofString(Json.write(body))));
    }

    Stream stream() {
        var messages = new Stream();
        try {
            var socket = http.newWebSocketBuilder();
            headers.forEach(socket::header);
            if (cookie != null) socket.header("Cookie", cookie.split(";")[0]);
            socket.buildAsync(URI.create("ws://localhost:" + port + base + "/live/stream"), messages)
                    .join();
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException no)
                messages.refused = no.getResponse().statusCode();
            else throw refused;
        }
        return messages;
    }

    Stream events() {
        var messages = new Stream();
        http.sendAsync(request("/events").GET().build(), BodyHandlers.ofLines())
                .thenAccept(response -> response.body()
                        .filter(it -> it.startsWith("data:"))
                        .forEach(it -> messages.said(it.substring(5))));
        return messages;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            response.headers()
                    .firstValue("Set-Cookie")
                    .filter(it -> it.startsWith("souffleur-seat"))
                    .ifPresent(it -> cookie = it);
            return new Answer(response.statusCode(), response.body());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + base + "/live" + path))
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        if (cookie != null) request.header("Cookie", cookie.split(";")[0]);
        return request;
    }

    private Browser copy() {
        var other = new Browser(port, base);
        other.http = http;
        other.headers.putAll(headers);
        other.cookie = cookie;
        return other;
    }

    /** What a socket or an event stream says, in order; what changed is put in place, as our element does. */
    static final class Stream implements WebSocket.Listener {

        private final BlockingQueue<Answer> heard = new LinkedBlockingQueue<>();
        /** Signs that came over the wire, as they came. */
        final AtomicLong signs = new AtomicLong();

        private final CountDownLatch over = new CountDownLatch(1);
        private @Nullable JsonNode screen;
        private final StringBuilder part = new StringBuilder();
        private int refused;

        int refused() {
            return refused;
        }

        /** Waits for such a message, and forgets those before it. */
        Answer until(Predicate<Answer> wanted) {
            var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            try {
                for (var next = heard.poll(10, TimeUnit.SECONDS);
                        next != null && System.nanoTime() < patience;
                        next = heard.poll(10, TimeUnit.SECONDS)) if (wanted.test(next)) return next;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new AssertionError("no such message came");
        }

        void said(String message) {
            signs.addAndGet(message.length());
            var json = Json.MAPPER.readTree(message);
            var patch = json.get("patch");
            if (json.has("screen")) screen = json.get("screen");
            if (patch == null) heard.add(new Answer(200, message));
            else {
                var whole = ((ObjectNode) json).put("type", "screen");
                whole.remove("patch");
                screen = PatchTest.applied(Objects.requireNonNull(screen), patch);
                whole.set("screen", screen);
                heard.add(new Answer(200, Json.write(whole)));
            }
        }

        boolean over() {
            return over.getCount() == 0;
        }

        void untilOver() throws InterruptedException {
            if (!over.await(30, TimeUnit.SECONDS)) throw new AssertionError("it goes on");
        }

        @Override
        public void onError(WebSocket socket, Throwable broken) {
            over.countDown();
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            over.countDown();
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                said(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
