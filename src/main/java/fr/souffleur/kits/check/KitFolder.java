package fr.souffleur.kits.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A folder that kits are read from: nothing outside it, nothing that is not a file, nothing huge. */
final class KitFolder {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,9}");

    private final Path root;

    KitFolder(Path root) {
        this.root = root;
    }

    /** Says what is wrong, where whoever asked for the file knows best. */
    interface Blame {
        void on(String key, Object... arguments);
    }

    /** How people call a file of this folder. */
    String path(String name) {
        return root.resolve(name).toString().replace('\\', '/');
    }

    boolean has(String name) {
        return Files.exists(root.resolve(name));
    }

    Optional<byte[]> bytes(String name, int limit, Blame blame) {
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

    Optional<SourceText> text(String name, int limit, Blame blame, Faults faults) {
        return bytes(name, limit, blame).flatMap(it -> Letters.read(path(name), it, faults));
    }

    /** Links are followed to where they lead, so that none leads out. */
    private boolean inside(String name, Path file) throws IOException {
        return PLAIN.matcher(name).matches()
                && (!Files.exists(file) || file.toRealPath().startsWith(root.toRealPath()));
    }
}
