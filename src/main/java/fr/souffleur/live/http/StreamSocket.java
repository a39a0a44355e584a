package fr.souffleur.live.http;

import fr.souffleur.live.Seat;
import fr.souffleur.live.Streams;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/** The socket by which a screen hears of every line. It says nothing itself; what it says is not listened to. */
@Component
class StreamSocket extends AbstractWebSocketHandler {

    static final String SEAT = "seat";
    private static final String STOP = "stop";

    private final Streams streams;

    StreamSocket(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var seat = (Seat) Objects.requireNonNull(session.getAttributes().get(SEAT));
        session.getAttributes().put(STOP, streams.watch(seat, new SocketSink(session)));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(STOP) instanceof AutoCloseable stop) Closing.quietly(stop);
    }
}
