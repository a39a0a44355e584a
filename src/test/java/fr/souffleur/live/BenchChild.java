package fr.souffleur.live;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Another process, asked by lines. */
record BenchChild(Process process, BlockingQueue<String> said, Writer in, String argument) implements AutoCloseable {

    /** Beside the portal's own classes it knows what is needed here, and no settings of tests. */
    static BenchChild start(String name, List<String> flags, String main, String... arguments) throws IOException {
        var own = LiveBench.FOLDER.resolve("classes/fr/souffleur/live");
        Files.createDirectories(own);
        try (var classes = Files.list(Path.of("target/test-classes/fr/souffleur/live"))) {
            for (var it : classes.filter(it -> it.getFileName().toString().matches("(Bench|BareFan|Rehearsal).*"))
                    .toList())
                if (Files.notExists(own.resolve(it.getFileName()))) Files.copy(it, own.resolve(it.getFileName()));
        }
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var classes = LiveBench.FOLDER.resolve("classes") + ":"
                + String.join(
                        ":",
                        Arrays.stream(path.split(":"))
                                .filter(it -> !it.endsWith("test-classes"))
                                .toList());
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(flags);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-cp", classes, main));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(LiveBench.FOLDER.resolve(name + ".log").toFile())
                .start();
        var said = new LinkedBlockingQueue<String>();
        var log = LiveBench.FOLDER.resolve(name + ".out");
        Thread.ofVirtual().start(() -> {
            try (var out = process.inputReader(StandardCharsets.UTF_8);
                    var rest = Files.newBufferedWriter(log)) {
                for (var line = out.readLine(); line != null; line = out.readLine())
                    if (line.startsWith(">")) said.add(line.substring(1));
                    else rest.append(line).append('\n').flush();
            } catch (IOException ended) {
                // Whoever waits for an answer is told.
            }
        });
        return new BenchChild(process, said, process.outputWriter(StandardCharsets.UTF_8), arguments[0]);
    }

    String ask(String line) throws IOException {
        in.write(line + "\n");
        in.flush();
        return answer();
    }

    long number(String what) throws IOException {
        return Long.parseLong(ask(what));
    }

    String answer() throws IOException {
        try {
            for (var line = said.poll(1, TimeUnit.SECONDS); ; line = said.poll(1, TimeUnit.SECONDS)) {
                if (line != null) return line;
                if (!process.isAlive()) throw new IOException("it ended; " + LiveBench.FOLDER + " says why");
            }
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }
}
