package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The kits as they are shipped, copied where a test may break them. */
public final class KitCopy {

    private final Path folder;

    public KitCopy(Path folder) {
        this.folder = folder;
        try (var files = Files.walk(Path.of("kits"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(Path.of("kits").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public KitCopy write(String name, byte[] content) {
        try {
            Files.write(file(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** Words that stand there once become others. */
    public KitCopy edit(String name, String words, String others) {
        var text = text(name);
        assertThat(text.split(java.util.regex.Pattern.quote(words), -1))
                .as(words)
                .hasSize(2);
        return write(name, text.replace(words, others).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What the check says in French, without the folder before each path. */
    public List<String> faults() {
        return LibraryCheck.of(folder).allFaults().stream()
                .map(it -> it.say(Words.in("fr")).replace(folder + "/", ""))
                .toList();
    }

    /** {@code path:line:column} of words that stand there once. */
    public String place(String name, String words) {
        var text = text(name);
        var at = text.indexOf(words);
        assertThat(at).as(words).isNotNegative().isEqualTo(text.lastIndexOf(words));
        var before = text.substring(0, at);
        var line = before.chars().filter(it -> it == '\n').count() + 1;
        return name + ":" + line + ":" + (before.length() - before.lastIndexOf('\n'));
    }
}
