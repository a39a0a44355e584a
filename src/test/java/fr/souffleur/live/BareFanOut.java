package fr.souffleur.live;

import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** The floor of {@code ./bench live}: Tomcat alone, which sends the same text to everybody, a virtual thread each. */
public final class BareFanOut {

    private static final Set<Session> SESSIONS = ConcurrentHashMap.newKeySet();

    private BareFanOut() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "1024");
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("bare-fan-out").toString());
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector();
        var context = tomcat.addContext("", null);
        context.addParameter("org.apache.tomcat.websocket.textBufferSize", "1024");
        context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", "256");
        context.addServletContainerInitializer(new WsSci(), Set.of());
        context.addServletContainerInitializer(
                (_, servlets) -> {
                    var container = (ServerContainer) servlets.getAttribute(ServerContainer.class.getName());
                    try {
                        container.addEndpoint(ServerEndpointConfig.Builder.create(All.class, "/stream")
                                .build());
                    } catch (Exception impossible) {
                        throw new IllegalStateException(impossible);
                    }
                },
                Set.of());
        Tomcat.addServlet(context, "default", new org.apache.catalina.servlets.DefaultServlet());
        context.addServletMappingDecoded("/", "default");
        tomcat.start();
        System.out.println(">up");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var text = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
            long from = System.nanoTime();
            for (var session : SESSIONS) Thread.startVirtualThread(() -> send(session, text));
            System.out.println(">" + from);
        }
        tomcat.stop();
    }

    private static void send(Session session, String text) {
        try {
            session.getBasicRemote().sendText(text);
        } catch (IOException gone) {
            SESSIONS.remove(session);
        }
    }

    /** Everybody who is there. */
    public static final class All extends Endpoint {
        @Override
        public void onOpen(Session session, EndpointConfig config) {
            SESSIONS.add(session);
        }
    }
}
