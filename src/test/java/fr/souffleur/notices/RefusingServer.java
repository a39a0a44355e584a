package fr.souffleur.notices;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that speaks with everybody and takes mails for nobody whose address begins with a given word. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door;
    private final String refused;
    private final String answer;
    private volatile int taken;

    /** @param answer to their addresses: its three digits and a word why */
    RefusingServer(String refused, String answer) throws IOException {
        this.door = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        this.refused = refused;
        this.answer = answer;
        Thread.startVirtualThread(this::serve);
    }

    PostOffice office() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(door.getLocalPort());
        return new PostOffice(sender, "souffleur@exemple.test", "https://portail.exemple.test");
    }

    int taken() {
        return taken;
    }

    private void serve() {
        while (!door.isClosed())
            try (var caller = door.accept()) {
                speak(caller);
            } catch (IOException gone) {
                // The next one may call.
            }
    }

    private void speak(Socket caller) throws IOException {
        var lines = new java.io.BufferedReader(
                new java.io.InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 here");
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith("DATA")) {
                say(caller, "354 go on");
                for (var data = lines.readLine(); data != null && !data.equals("."); ) data = lines.readLine();
                taken++;
                say(caller, "250 taken");
            } else say(caller, line.startsWith("RCPT TO:<" + refused) ? answer : "250 fine");
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
