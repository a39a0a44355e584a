package fr.souffleur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** {@code ./run}, as a person types it. */
@Tag("journey")
class OneCommand {

    private final Path data = Path.of("target/test one command").toAbsolutePath();
    private final int port = IntStream.iterate(18080, it -> it + 10)
            .filter(it -> List.of(0, 100, 200, 1100, 1200, 5226).stream().allMatch(step -> free(it + step)))
            .findFirst()
            .orElseThrow();

    @BeforeEach
    void beginWithNothing() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @AfterEach
    void leaveNothingBehind() {
        ours().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void startsAgainAfterEverythingWasKilledAndStopsAll() throws Exception {
        var first = run("--port", String.valueOf(port), "--data", data.toString());
        assertThat(heard(first, "Ctrl-C")).contains("http://localhost:" + port, "souffleur-claire");
        assertThat(ours()).hasSize(5);
        ours().forEach(ProcessHandle::destroyForcibly);

        var second = run("--port", String.valueOf(port), "--data", data.toString());
        assertThat(heard(second, "Ctrl-C")).contains("http://localhost:" + port);
        second.destroy();

        assertThat(second.waitFor()).isEqualTo(143);
        assertThat(ours()).isEmpty();
    }

    @Test
    void aBusyPortIsOneSentenceAndNothingIsStarted() throws Exception {
        try (var busy = new ServerSocket(port)) {
            assertRefused(
                    "Port " + busy.getLocalPort() + " is in use",
                    "--port",
                    String.valueOf(port),
                    "--data",
                    data.toString());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws Exception {
        assertRefused("The folder /proc/souffleur cannot be written", "--data", "/proc/souffleur");
    }

    @Test
    void dataDoNotGoIntoATemporaryFolder() throws Exception {
        assertRefused("is a temporary one", "--data", "/tmp/souffleur");
        assertThat(Files.exists(Path.of("/tmp/souffleur"))).isFalse();
    }

    @Test
    void aNameThatLeadsElsewhereIsOneSentence() throws Exception {
        assertRefused(
                "does not lead to this machine",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString(),
                "--host",
                "room.invalid");
    }

    private void assertRefused(String sentence, String... words) throws Exception {
        var refused = run(words);
        var said = heard(refused, "\0");
        assertThat(said.lines()).as("French, then English").hasSize(2);
        assertThat(said).contains(sentence);
        assertThat(refused.waitFor()).isEqualTo(1);
        assertThat(ours()).isEmpty();
    }

    private static Process run(String... words) throws IOException {
        var command = new ArrayList<>(List.of("./run"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** What it says up to this line, or to its end. */
    private static String heard(Process process, String last) throws IOException {
        var said = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains(last)) break;
        }
        return said.toString();
    }

    /** The launcher, Keycloak, the mail catcher, the portal and its MariaDB: all have the folder in their command line. */
    private List<ProcessHandle> ours() {
        return ProcessHandle.allProcesses()
                .filter(it -> commandLine(it).contains(data.toString()))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
