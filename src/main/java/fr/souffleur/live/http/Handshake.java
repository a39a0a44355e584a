package fr.souffleur.live.http;

import fr.souffleur.common.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets a socket in by its seat. */
@Component
class Handshake implements HandshakeInterceptor {

    private final Doorkeeper doorkeeper;

    Handshake(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler socket,
            Map<String, Object> attributes) {
        try {
            var servlet = ((ServletServerHttpRequest) request).getServletRequest();
            attributes.put(StreamSocket.SEAT, doorkeeper.seat(LiveDoor.base(servlet), servlet));
            return true;
        } catch (Refused refusal) {
            response.setStatusCode(Refusals.status(refusal));
            return false;
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler socket,
            @Nullable Exception fault) {}
}
