package fr.souffleur.kits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.compare.Side;
import fr.souffleur.kits.source.MemoryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A shipped kit in memory, for tests that change a word here and there and look at both versions. */
public final class KitVersion {

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private KitVersion() {}

    public static KitVersion shipped(String code) {
        var version = new KitVersion();
        var folder = Path.of("kits", code);
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList())
                version.files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return version;
    }

    /** Words that stand once in a file become others. */
    public KitVersion edit(String file, String words, String others) {
        var text = text(file);
        assertThat(text.split(Pattern.quote(words), -1)).as(words).hasSize(2);
        return write(file, text.replace(words, others));
    }

    /** In {@code kit.yaml}. */
    public KitVersion edit(String words, String others) {
        return edit("kit.yaml", words, others);
    }

    public KitVersion write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public KitVersion write(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    public KitVersion remove(String file) {
        assertThat(files.remove(file)).as(file).isNotNull();
        return this;
    }

    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** As it stands now, whether or not the check would let it pass. */
    public Side side() {
        var texts = new TreeMap<String, String>();
        var pictures = new TreeMap<String, String>();
        files.forEach((file, content) -> {
            if (file.startsWith("media/")) pictures.put(file, digest(content));
            else texts.put(file, text(file));
        });
        var tree = LibraryCheck.of(new MemoryFiles(files)).kits().getFirst().tree();
        return new Side(KitReader.kit(tree), texts, pictures);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
