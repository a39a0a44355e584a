import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What several starts in one working tree share: one at a time builds and fetches. */
record Tools(Path root) {

    /** Work that may have to wait for another's. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    void alone(Work work) throws IOException, InterruptedException {
        var lock = Files.createDirectories(root.resolve(".tools")).resolve("lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assert held.isValid();
            work.run();
        }
    }
}
