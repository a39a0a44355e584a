package fr.souffleur.kits.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder that kits are read from: nothing outside it, nothing that is not a file, nothing huge. */
public final class KitFolder implements KitFiles {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,9}");

    private static final int DEEPEST = 10;
    private static final int MOST = 2000;

    private final Path root;

    public KitFolder(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return String.valueOf(root.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public String path(String name) {
        return root.resolve(name).toString().replace('\\', '/');
    }

    @Override
    public boolean has(String name) {
        return Files.exists(root.resolve(name));
    }

    @Override
    public List<String> names() {
        try (Stream<Path> found = Files.walk(root, DEEPEST)) {
            return found.filter(Files::isRegularFile)
                    .map(it -> root.relativize(it).toString().replace('\\', '/'))
                    .filter(it -> PLAIN.matcher(it).matches())
                    .limit(MOST)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<KitFiles> folders() {
        try (Stream<Path> found = Files.list(root)) {
            return found.filter(Files::isDirectory)
                    .sorted()
                    .<KitFiles>map(KitFolder::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<byte[]> bytes(String name, int limit, Blame blame) {
        try {
            var file = root.resolve(name);
            if (!inside(name, file)) {
                blame.on("file.outside", name);
            } else if (!Files.isRegularFile(file)) {
                blame.on("file.unknown", name);
            } else if (Files.size(file) > limit) {
                blame.on("file.too-big", name, limit / 1024);
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException | InvalidPathException unreadable) {
            blame.on("file.unreadable", name);
        }
        return Optional.empty();
    }

    /** Links are followed to where they lead, so that none leads out. */
    private boolean inside(String name, Path file) throws IOException {
        return PLAIN.matcher(name).matches()
                && (!Files.exists(file) || file.toRealPath().startsWith(root.toRealPath()));
    }
}
