package fr.souffleur.live;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** A proxy before the portal that cuts whatever has been silent for so long. */
final class IdleCutter implements AutoCloseable {

    private final ServerSocket door;
    private final int portal;
    private final Duration patience;

    IdleCutter(int portal, Duration patience) throws IOException {
        this.portal = portal;
        this.patience = patience;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), portal);
                // What the portal says keeps a stream alive: screens listen and say nothing.
                server.setSoTimeout((int) patience.toMillis());
                Thread.startVirtualThread(() -> pass(client, server));
                Thread.startVirtualThread(() -> pass(server, client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Silent for too long, or gone.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
