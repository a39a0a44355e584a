package fr.souffleur.kits.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.souffleur.common.Words;
import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.source.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random harm to every file of a kit and to the archive around it, for as long as asked: -Dkits.fuzz=60 (seconds). */
@Tag("slow")
class ReadersFuzzTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final List<String> SCRAPS = List.of(
            "\t",
            "\n",
            "{{",
            "}}",
            "<svg onload=",
            "![",
            "](javascript:",
            "&a ",
            "*a ",
            "!!",
            "'",
            "\"",
            "|",
            ">-",
            "[".repeat(70),
            "{".repeat(70),
            "\0",
            "\u202E",
            "\uD83D",
            "06 12 34 56 78",
            "EXERCICE",
            "1e999",
            "~",
            "---\n",
            "%YAML 9.9\n",
            "# ",
            "`",
            "a@b.fr",
            "https://",
            "&#",
            "<!--",
            "x".repeat(3000),
            "é".repeat(999),
            " ".repeat(500),
            "\r",
            "null",
            "- ",
            ": ",
            "? ");

    private final Map<String, byte[]> shipped = shipped();
    private final long seed = Long.getLong("kits.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void noHarmStopsTheReaders() {
        var end = Instant.now().plusSeconds(Integer.getInteger("kits.fuzz", 60));
        var rounds = 0;
        var refused = 0;
        for (; Instant.now().isBefore(end); rounds++) {
            var files = new LinkedHashMap<>(shipped);
            for (var i = random.nextInt(1, 3); i > 0; i--) harmFile(files);
            var zip = Zip.zip();
            files.forEach(zip::file);
            var bytes = random.nextInt(4) == 0 ? flipped(zip.bytes(), 6) : zip.bytes();
            if (!faults(bytes, rounds).isEmpty()) refused++;
        }
        System.out.printf("%d kits harmed, %d refused, seed %d%n", rounds, refused, seed);
        assertThat(refused).isPositive();
    }

    private List<Fault> faults(byte[] zip, int round) {
        return assertTimeout(
                LONGEST,
                () -> {
                    var archive = KitArchive.open("kit.zip", zip);
                    var faults = archive.faults().isEmpty()
                            ? LibraryCheck.of(archive.files()).allFaults()
                            : archive.faults();
                    for (var fault : faults) {
                        assertThat(fault.say(Words.in("en"))).doesNotContain("kits.check");
                        assertThat(fault.line()).isPositive();
                        assertThat(fault.column()).isPositive();
                    }
                    return faults;
                },
                () -> "round " + round + ", seed " + seed);
    }

    private void harmFile(Map<String, byte[]> files) {
        var names = List.copyOf(files.keySet());
        var name = random.nextBoolean() ? "kit.yaml" : names.get(random.nextInt(names.size()));
        var content = files.getOrDefault(name, new byte[0]);
        files.put(name, random.nextInt(3) == 0 || name.endsWith("png") ? flipped(content, 4) : scrapped(content));
    }

    private byte[] flipped(byte[] content, int most) {
        var changed = content.clone();
        for (var i = random.nextInt(1, most + 1); i > 0 && changed.length > 0; i--)
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        return changed;
    }

    private byte[] scrapped(byte[] content) {
        var text = new StringBuilder(new String(content, StandardCharsets.UTF_8));
        for (var i = random.nextInt(1, 4); i > 0; i--) {
            var at = random.nextInt(text.length() + 1);
            if (random.nextInt(4) == 0) text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
            else text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> shipped() {
        var folder = Path.of("kits/HAD-01");
        var found = new LinkedHashMap<String, byte[]>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList())
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return found;
    }
}
