package fr.souffleur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.NullMarked;

/** Programs beside the portal: finds again those that are ours, and ends them in good order. */
@NullMarked
final class Processes {

    private Processes() {}

    /** Those whose command line bears our mark: a number alone proves nothing, it may have been given anew. */
    static List<ProcessHandle> bearing(Path program, String mark) {
        return ProcessHandle.allProcesses()
                .filter(it -> it.info().command().orElse("").endsWith("/" + program.getFileName()))
                .filter(it -> words(it).contains(mark))
                .toList();
    }

    private static List<String> words(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
            return Arrays.asList(line.split("\0", -1));
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** Asks it to end and waits; half a minute later it is not asked any more. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (endedWithin(process, Duration.ofSeconds(30))) return;
        process.destroyForcibly();
        if (!endedWithin(process, Duration.ofSeconds(30)))
            throw new IllegalStateException("Process " + process.pid() + " cannot be ended");
    }

    /** Looks itself instead of waiting for {@code onExit}, whose word comes through a pool that others may keep busy. */
    private static boolean endedWithin(ProcessHandle process, Duration patience) {
        for (var end = System.nanoTime() + patience.toNanos(); process.isAlive(); LockSupport.parkNanos(20_000_000))
            if (System.nanoTime() - end > 0) return false;
        return true;
    }
}
