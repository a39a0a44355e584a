package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A class with tests is run: by its name, by where it stands, or by a command of its own. */
class EveryTestIsFoundTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TEST = Pattern.compile("(?m)^ {4}@(?:Test|ParameterizedTest|RepeatedTest)\\b");

    @Test
    void noClassWithTestsIsPassedBy() throws IOException {
        try (var files = Files.walk(TESTS)) {
            assertThat(files.filter(it -> it.toString().endsWith(".java"))
                            .filter(it -> !it.toString().matches(".*(?:Test|IT)\\.java|.*/journeys/[^/]+"))
                            .filter(it -> TEST.matcher(read(it)).find())
                            .filter(it -> !read(it).contains("@Tag(\"slow\")")))
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
