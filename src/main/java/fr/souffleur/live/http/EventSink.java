package fr.souffleur.live.http;

import fr.souffleur.live.Streams;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-sent events, where a proxy stops sockets. */
record EventSink(SseEmitter emitter) implements Streams.Sink {

    @Override
    public void send(String message) throws IOException {
        emitter.send(SseEmitter.event().data(message, MediaType.TEXT_PLAIN));
    }

    @Override
    public void close() {
        emitter.complete();
    }
}
