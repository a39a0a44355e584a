package fr.souffleur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Reads how long the machine has been up where it says so, its sleep counted; elsewhere a count that stands still in sleep. */
final class MachineUptime {

    private static final Path SAID = Path.of("/proc/uptime");
    private static final boolean SAYS_SO = Files.isReadable(SAID);

    private MachineUptime() {}

    static Duration read() {
        if (!SAYS_SO) return Duration.ofNanos(System.nanoTime());
        try {
            var seconds = Files.readString(SAID).split(" ", 2)[0];
            return Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000));
        } catch (IOException | NumberFormatException unsaid) {
            throw new IllegalStateException(SAID + " says nothing", unsaid);
        }
    }
}
