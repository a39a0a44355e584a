package fr.souffleur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/** Programs beside the portal: finds again those that are ours, and ends them in good order. */
@NullMarked
final class Processes {

    private Processes() {}

    /** The process of this number, if its command line bears our mark: numbers are given anew to others. */
    static Optional<ProcessHandle> running(String pid, String mark) {
        try {
            var words = Files.readString(Path.of("/proc", pid, "cmdline")).split("\0");
            return Arrays.asList(words).contains(mark) ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
        } catch (IOException | NumberFormatException gone) {
            return Optional.empty();
        }
    }

    /** Asks it to end and waits; half a minute later it is not asked any more. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        } catch (CompletionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
