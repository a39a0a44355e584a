import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Programs of this machine: finds those that are ours by the folder in their command line, and ends them in good order. */
final class Programs {

    private Programs() {}

    /** Numbers are given anew to other programs, so nothing is ended for its number alone. */
    static List<ProcessHandle> bearing(String program, String mark) {
        return ProcessHandle.allProcesses()
                .filter(it -> it.info().command().orElse("").endsWith("/" + program))
                .filter(it -> words(it).contains(mark))
                .toList();
    }

    private static List<String> words(ProcessHandle process) {
        try {
            return Arrays.asList(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** Asks it to end and waits; half a minute later it is not asked any more. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(40, TimeUnit.SECONDS).join();
        } catch (CompletionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
