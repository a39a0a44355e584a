package fr.souffleur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program of {@code docker-compose.yml} that runs here beside the test, with nothing in its environment but what it was given. */
record Beside(Process process, Path log) implements AutoCloseable {

    static Beside start(Path folder, List<String> command, Map<String, String> environment) {
        try {
            var log = folder.resolve("log");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment().put("PATH", System.getenv("PATH"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            var beside = new Beside(builder.start(), log);
            Runtime.getRuntime().addShutdownHook(new Thread(beside::end));
            return beside;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Waits for as long as a busy machine may need, and no longer than the program lives. */
    void await(BooleanSupplier up) throws InterruptedException {
        var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!up.getAsBoolean())
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > patience)
                throw new IllegalStateException(log + " says why this is not up: " + process.info());
    }

    void await(URI health) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        var client = HttpClient.newHttpClient();
        await(() -> {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException | InterruptedException notYet) {
                return false;
            }
        });
    }

    /** What everybody on its machine may see of it, and what its own user may: words, environment, log. */
    List<String> seen() throws IOException {
        var proc = Path.of("/proc", String.valueOf(process.pid()));
        return List.of(
                Files.readString(proc.resolve("cmdline")),
                Files.readString(proc.resolve("environ")),
                Files.readString(log));
    }

    private void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        end();
        process.onExit().join();
    }
}
