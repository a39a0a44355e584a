package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Modestly;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Far more of something than anybody plays: two seconds of a processor are enough to say so. */
class CountlessTest {

    @ParameterizedTest
    @ValueSource(ints = {300, 10_000, 100_000})
    void stimuli(int count) {
        var lines = repeated(
                count,
                "  - {id: n%d, kind: inject, minute: 1, hour: '09:05', phase: P, title: T, channel: call, from: M, to-words: T, essential: false}\n");
        told(
                Harm.little().replace("  - id: \"02\"\n", lines + "  - id: \"02\"\n"),
                count > 10_000 ? "file.too-big" : "schema.maxItems");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 1_000, 10_000})
    void rolesThatKeepEachOtherInALine(int count) {
        var lines =
                repeated(count, "  - {id: r%d, name: N, mission: M, reflexes: [Q], seated-from: 1, kept-by: r%<dx}\n");
        told(
                Harm.little().replace("rated: [\"1.1\"]\ninjects", lines + "rated: [\"1.1\"]\ninjects"),
                "reference.unknown-role");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void variables(int count) {
        var lines = repeated(count, "  - {key: v%d, question: Q, help: H, example: E, required: false, kind: name}\n");
        told(Harm.little().replace("roles:\n", lines + "roles:\n"), "variable.unused");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void documents(int count) {
        var lines = repeated(
                count, "  - {id: E%d, title: T, look: note, handling: H, shared: true, text: documents/E%<d.md}\n");
        told(Harm.little().replace("cut-plan:\n", lines + "cut-plan:\n"), "file.unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78 ",
                "a@b.fr ",
                "{{x}} ",
                "<b> ",
                "[x](y) ",
                "**a** ",
                "`",
                "![",
                "&a",
                "35000 Rennes "
            })
    void wordsThatArePickedAt(String word) {
        var text = (word.repeat(60) + "\n").repeat(240_000 / (word.length() * 60));
        var files = fr.souffleur.kits.source.MemoryFiles.little().with(Harm.SHEET, text);
        assertThat(Modestly.read(() -> LibraryCheck.of(files)).allFaults()).hasSizeLessThanOrEqualTo(1000);
    }

    private static void told(String kit, String key) {
        var files = fr.souffleur.kits.source.MemoryFiles.little().with(Harm.KIT, kit);
        assertThat(Modestly.read(() -> LibraryCheck.of(files)).allFaults())
                .extracting(it -> it.key())
                .contains(key);
    }

    private static String repeated(int count, String line) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
    }
}
