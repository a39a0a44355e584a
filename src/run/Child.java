import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that we start, watch and end. When it falls it comes back. */
final class Child {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final URI health;
    private final Path log;
    private final Deque<Instant> falls = new ArrayDeque<>();
    private Process process;
    private boolean stopping;

    Child(String name, List<String> command, Map<String, String> environment, URI health, Path log) {
        this.name = name;
        this.command = command;
        this.environment = environment;
        this.health = health;
        this.log = log;
    }

    /** In a session of its own: Ctrl-C in the terminal is for us, and we end all in their order. */
    synchronized void start() throws IOException {
        if (stopping) return;
        if (Files.exists(log) && Files.size(log) > 10_000_000)
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        var words = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) words.add("/usr/bin/setsid");
        words.addAll(command);
        var builder = new ProcessBuilder(words)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    void awaitHealth() throws IOException, InterruptedException {
        var deadline = Instant.now().plusSeconds(300);
        while (!healthy())
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || deadline.isBefore(Instant.now()))
                throw new Refusal(
                        name + " n’a pas démarré ; " + log + " dit pourquoi :",
                        name + " did not start; " + log + " says why:\n\n" + lastLines());
    }

    private boolean healthy() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastLines() throws IOException {
        var lines = Files.readAllLines(log).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("\tat "))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    /** Brings it back after a fall; at the third within five minutes it is given up. */
    void keep(Runnable givenUp) {
        process.onExit().thenRun(() -> {
            synchronized (this) {
                if (stopping) return;
                falls.add(Instant.now());
                while (falls.peek().plusSeconds(300).isBefore(Instant.now())) falls.remove();
                System.out.println(name + " est tombé, il repart · has fallen and starts again");
                try {
                    if (falls.size() < 3) start();
                } catch (IOException failed) {
                    givenUp.run();
                }
            }
            if (falls.size() < 3) keep(givenUp);
            else givenUp.run();
        });
    }

    /** Told first: whoever is restarting it must not go on. */
    void stop() {
        Process ending;
        synchronized (this) {
            stopping = true;
            ending = process;
        }
        if (ending != null) Programs.end(ending.toHandle());
    }
}
