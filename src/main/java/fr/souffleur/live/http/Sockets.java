package fr.souffleur.live.http;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.ServletWebSocketHandlerRegistry;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Where the sockets lie, and how little memory each may take: one message a line needs no large buffers, no compression. */
@Configuration
@EnableWebSocket
class Sockets implements WebSocketConfigurer {

    private final StreamSocket socket;
    private final Handshake handshake;
    private final String address;

    Sockets(StreamSocket socket, Handshake handshake, @Value("${souffleur.address}") String address) {
        this.socket = socket;
        this.handshake = handshake;
        this.address = address;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        // Before the catch-all of LiveDoor, which would say that nothing is here.
        if (registry instanceof ServletWebSocketHandlerRegistry servlet) servlet.setOrder(-1);
        registry.addHandler(
                        socket,
                        "/j/*/live/stream",
                        "/o/*/live/stream",
                        "/ecran/*/live/stream",
                        "/s/*/exercices/*/live/stream")
                .setHandshakeHandler(new Uncompressed())
                .addInterceptors(handshake)
                .setAllowedOrigins(address);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
        System.getProperties().putIfAbsent("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "1024");
        return tomcat -> {
            tomcat.addContextCustomizers(context -> {
                context.addParameter("org.apache.tomcat.websocket.textBufferSize", "1024");
                context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", "256");
            });
            tomcat.addConnectorCustomizers(connector -> {
                connector.setProperty("socket.appReadBufSize", "2048");
                connector.setProperty("socket.appWriteBufSize", "2048");
                // The machine would keep four megabytes for a screen that does not read, and nobody would notice for
                // long.
                connector.setProperty("socket.txBufSize", "131072");
            });
        };
    }

    /** Deflate would hold 35 KB for each screen. */
    private static final class Uncompressed extends DefaultHandshakeHandler {
        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> asked, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
