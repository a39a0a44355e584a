package fr.souffleur.live.http;

import fr.souffleur.live.Streams;
import java.io.IOException;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** One screen's socket. */
record SocketSink(WebSocketSession session) implements Streams.Sink {

    @Override
    public void send(String message) throws IOException {
        session.sendMessage(new TextMessage(message));
    }

    @Override
    public void close() {
        Closing.quietly(session);
    }
}
