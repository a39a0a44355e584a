package fr.souffleur.kits.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.souffleur.common.Modestly;
import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.Letters;
import fr.souffleur.kits.source.MemoryFiles;
import fr.souffleur.kits.source.YamlReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import tools.jackson.databind.JsonNode;

/** Any bytes as a file to be written anew: written once it stays, says what it said, and is as faulty as it was. */
class FormatFuzzTest {

    private static final MemoryFiles LITTLE = MemoryFiles.little();
    private static final Path FOLDER = folder();
    private static final KitUpgrade OLDER =
            new KitUpgrade(List.of(new KitUpgrade.Step("0.9", "1.0", UnaryOperator.identity())));

    @AfterAll
    static void leaveNothingBehind() throws IOException {
        Files.deleteIfExists(FOLDER.resolve("kit.yaml"));
        Files.deleteIfExists(FOLDER);
    }

    @FuzzTest
    void theCanonicalFormStaysAndLosesNothing(byte[] bytes) {
        var format = Modestly.read(() -> KitFormat.of(written(bytes)));
        if (!format.faults().isEmpty()) {
            assertThat(format.changes()).isFalse();
            return;
        }
        var canonical = format.canonical().getBytes(StandardCharsets.UTF_8);
        assertThat(tree(canonical)).isEqualTo(tree(bytes));
        assertThat(KitFormat.of(written(canonical)).canonical()).isEqualTo(format.canonical());
        assertThat(faults(canonical)).isEqualTo(faults(bytes));
    }

    @FuzzTest
    void anOlderFormatIsLiftedOrLeftAlone(byte[] bytes) {
        var outcome = Modestly.read(() -> OLDER.of(written(bytes)));
        assertThat(outcome.faults().isEmpty())
                .isEqualTo(outcome.lifted().isPresent() || outcome.from().equals("1.0"));
        outcome.lifted().ifPresent(it -> {
            assertThat(it.canonical()).contains("format: \"1.0\"");
            assertThat(KitFormat.of(written(it.canonical().getBytes(StandardCharsets.UTF_8)))
                            .canonical())
                    .isEqualTo(it.canonical());
        });
    }

    private static Path written(byte[] bytes) {
        try {
            return Files.write(FOLDER.resolve("kit.yaml"), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static JsonNode tree(byte[] bytes) {
        var faults = new Faults();
        return Letters.read("kit.yaml", bytes, faults)
                .flatMap(it -> YamlReading.read(it, faults))
                .orElseThrow()
                .tree();
    }

    /** Without their places, which the canonical form may move. */
    private static List<String> faults(byte[] bytes) {
        return LibraryCheck.of(LITTLE.with("kit.yaml", bytes)).allFaults().stream()
                .map(it -> it.key() + it.arguments())
                .sorted()
                .toList();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("format-fuzz");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
