package fr.souffleur.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A mail server of one test: takes whatever Keycloak sends, and finds the link in it. */
final class Postbox implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/realms/souffleur/[^\\s\"<>]+");

    private final ServerSocket door;
    private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();

    Postbox() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::takeAll);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The link of the next mail; waits for as long as a busy machine may need. */
    String link() throws InterruptedException {
        var mail = mails.poll(60, TimeUnit.SECONDS);
        if (mail == null) throw new IllegalStateException("no mail came");
        var link = LINK.matcher(mail.replace("=\n", "").replace("=3D", "="));
        if (!link.find()) throw new IllegalStateException(mail);
        return link.group();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void takeAll() {
        while (!door.isClosed())
            try (var caller = door.accept()) {
                mails.add(take(caller));
            } catch (IOException gone) {
                // Closed, or a caller that thought better of it.
            }
    }

    private static String take(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var mail = new StringBuilder();
        say(caller, "220 postbox");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DATA")) {
                say(caller, "354 go on");
                for (var part = lines.readLine(); part != null && !part.equals("."); part = lines.readLine())
                    mail.append(part).append('\n');
            }
            say(caller, line.startsWith("QUIT") ? "221 bye" : "250 good");
            if (line.startsWith("QUIT")) break;
        }
        return mail.toString();
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
