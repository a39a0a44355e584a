package fr.souffleur.kits.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A kit's files in memory, so that nothing a test does to them is ever written. */
public record MemoryFiles(Map<String, byte[]> files) implements KitFiles {

    /** The smallest kit that has one of everything, for a test to harm. */
    public static MemoryFiles little() {
        var folder = Path.of("src/test/resources/kits/little");
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList())
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MemoryFiles(files);
    }

    public MemoryFiles with(String name, byte[] content) {
        var changed = new TreeMap<>(files);
        changed.put(name, content);
        return new MemoryFiles(changed);
    }

    public MemoryFiles with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public String path(String name) {
        return name;
    }

    @Override
    public boolean has(String name) {
        return files.containsKey(name);
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public List<KitFiles> folders() {
        return List.of();
    }

    @Override
    public Optional<byte[]> bytes(String name, int limit, Blame blame) {
        var content = files.get(name);
        if (content == null) blame.on("file.unknown", name);
        else if (content.length > limit) blame.on("file.too-big", name, limit / 1024);
        else return Optional.of(content);
        return Optional.empty();
    }
}
