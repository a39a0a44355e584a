package fr.souffleur.kits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A shipped kit, changed here and there, as a curator would bring it. */
public final class Zipped {

    private final Map<String, byte[]> files = new TreeMap<>();

    private Zipped() {}

    /** @param code such as {@code HAD-01} */
    public static Zipped kit(String code) {
        var kit = new Zipped();
        var root = Path.of("kits", code);
        try (var found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).toList())
                kit.files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return kit;
    }

    /** @throws IllegalArgumentException when the words do not stand in the file */
    public Zipped with(String file, String words, String others) {
        var text = text(file);
        if (!text.contains(words)) throw new IllegalArgumentException(words);
        files.put(file, text.replace(words, others).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The same kit under a version of its own. */
    public Zipped version(String version) {
        return words("version", version);
    }

    public Zipped id(String id) {
        return words("id", id);
    }

    /** Another value of a key at the top of {@code kit.yaml}. */
    public Zipped words(String key, String value) {
        var text = text("kit.yaml").replaceFirst("(?m)^" + key + ": .*$", key + ": " + value);
        files.put("kit.yaml", text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public String text(String file) {
        var content = files.get(file);
        if (content == null) throw new IllegalArgumentException(file);
        return new String(content, StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return bytes("");
    }

    /** @param folder that the files lie in, empty or ending in a slash */
    public byte[] bytes(String folder) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The files themselves, in a folder. */
    public Path into(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    public Bringing bring() {
        return Bringing.of("kit.zip", bytes());
    }
}
