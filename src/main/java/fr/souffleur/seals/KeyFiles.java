package fr.souffleur.seals;

import fr.souffleur.common.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Small files for their owner's eyes alone: each is written whole or not at all, by one process at a time. */
final class KeyFiles {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFiles.class);

    /** Locks on files hold between processes, not between threads. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;

    KeyFiles(Path folder) {
        this.folder = folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** What may be said of a file on a screen: where the portal lies is nobody's business. */
    String shown(String name) {
        return folder.getFileName() + "/" + name;
    }

    boolean exists(String name) {
        return Files.exists(path(name));
    }

    List<String> names() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).toList();
        } catch (IOException refused) {
            throw outOfReach("", refused);
        }
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException refused) {
            throw outOfReach(name, refused);
        }
    }

    /** Whoever comes first makes the file; everybody reads that one. */
    void once(String name, Supplier<String> content) {
        if (!exists(name))
            alone(() -> {
                if (!exists(name)) write(name, content.get());
                return name;
            });
    }

    /** Holds the folder meanwhile, against threads and processes. */
    <T> T alone(Supplier<T> work) {
        synchronized (ONE_AT_A_TIME) {
            try {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                try (var channel = FileChannel.open(path("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var lock = channel.lock()) {
                    assert lock.isValid();
                    return work.get();
                }
            } catch (IOException refused) {
                throw outOfReach("", refused);
            }
        }
    }

    /** For who holds the folder. A temporary file is its owner's alone from its first byte. */
    void write(String name, String content) {
        try {
            var coming = Files.createTempFile(folder, "coming-", "");
            try (var channel = FileChannel.open(coming, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
            Files.move(coming, path(name), StandardCopyOption.ATOMIC_MOVE);
            try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        } catch (IOException refused) {
            throw outOfReach(name, refused);
        }
    }

    private Refused outOfReach(String name, IOException why) {
        LOG.error("{} cannot be read or written. Nothing is signed until it can.", path(name), why);
        return new Refused("seals.keys", shown(name));
    }
}
