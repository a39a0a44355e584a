package fr.souffleur.kits.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.YamlReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class KitFormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"EHPAD-01/kit.yaml", "ES-01/kit.yaml", "HAD-01/kit.yaml", "criteria.yaml", "recommendations.yaml"
            })
    void whatIsShippedIsInCanonicalForm(String file) {
        var format = KitFormat.of(Path.of("kits").resolve(file));
        assertThat(format.faults()).isEmpty();
        assertThat(format.canonical()).isEqualTo(format.written());
    }

    @Test
    void keysStandInTheOrderOfTheSchemaAndOthersBehind() {
        assertThat(canonical(
                        "title: T\nstrange: 1\nformat: '1.0'\nminutes:\n  play: 43\n  welcome: 2\ntypes:\n- ehpad\n"))
                .isEqualTo("format: \"1.0\"\ntitle: T\ntypes: [ehpad]\nminutes: {play: 43, welcome: 2}\nstrange: 1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "with: colon",
                "ends:",
                "a #comment",
                "a#b",
                "yes",
                "No",
                "null",
                "~",
                "1.0",
                "1.0.0",
                "42",
                "09:15",
                "2026-11-23",
                "1e9",
                "0x1F",
                ".5",
                "-1",
                "- dash",
                "? q",
                "[x]",
                "{{dui}} parle",
                "dit {{dui}}",
                "\"quoted\"",
                "'single'",
                "back\\slash",
                "& and",
                "*star",
                "!bang",
                "%p",
                "@at",
                "`tick",
                "| pipe",
                "> gt",
                " leading",
                "trailing ",
                "two  spaces",
                "",
                "emoji 😀",
                "« guillemets »",
                "un\ndeux",
                "un\n\ndeux",
                "un\n",
                "\nun",
                "un\n  deux",
                "\u00A0x",
                "x\u00A0",
                "é",
                "a\u00A0: b",
                "#x",
                "---",
                "...",
                "?",
                "-",
                "0o17",
                "+1"
            })
    void everyTextIsReadBackAsItWas(String text) {
        for (var whole : new String[] {text, (text + " ").repeat(40) + text, "mot ".repeat(40) + text}) {
            var yaml = "format: \"1.0\"\ntitle: " + json(whole) + "\ntypes: [" + json(whole) + "]\nobjectives: ["
                    + json(whole) + "]\n";
            var written = canonical(yaml);
            assertThat(tree(written)).as(written).isEqualTo(tree(yaml));
            assertThat(canonical(written)).isEqualTo(written);
        }
    }

    @Test
    void longTextsAreFoldedAndATypographersSpacesHold() {
        var written = canonical("format: \"1.0\"\npitch: "
                + json("mot ".repeat(26) + "et « oui » ? À 18 400 : " + "mot ".repeat(30) + "fin") + "\n");
        assertThat(written.lines())
                .allMatch(it -> it.length() <= 112)
                .noneMatch(it -> it.strip().endsWith("«"));
        assertThat(written).contains("pitch: >-\n  mot");
    }

    @Test
    void commentsStayAboveWhatTheyAreAbout() {
        var written = canonical("""
                # en tête
                format: "1.0" # le format
                minutes:
                  # combien
                  {play: 43, welcome: 2} # en tout
                objectives:
                  # premier
                  - Un
                  - Deux # second

                roles:
                  # la direction
                  - id: a
                    name: B # son nom
                # fin
                """);
        assertThat(written).isEqualTo("""
                # en tête
                # le format
                format: "1.0"
                # combien
                # en tout
                minutes: {play: 43, welcome: 2}
                objectives:
                  # premier
                  - Un
                  # second
                  - Deux
                roles:
                  # la direction
                  - id: a
                    # son nom
                    name: B
                # fin
                """);
        assertThat(canonical(written)).isEqualTo(written);
    }

    @Test
    void whatYamlWouldLoseIsNotWritten() {
        assertThat(format("format: \"1.0\"\nlevel: 1.50\n").faults())
                .extracting(Fault::key)
                .containsExactly("schema.type.integer");
        assertThat(format("format: \"1.0\"\nlevel: &a 1\n").changes()).isFalse();
        assertThat(format("format: \"2.0\"\n").faults()).extracting(Fault::key).containsExactly("schema.format");
        assertThat(format("").changes()).isFalse();
        assertThat(format("- a\n").changes()).isFalse();
    }

    @Test
    void whatIsWrittenIsWrittenWhole() throws IOException {
        var format = format("title: T\nformat: '1.0'\n");
        format.write();
        assertThat(format.file()).hasContent("format: \"1.0\"\ntitle: T\n");
        assertThat(folder).isDirectoryContaining("glob:**kit.yaml");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aCommentBelowAFoldedTextBelongsToWhatFollows() {
        var yaml = """
                format: "1.0"
                roles:
                  - id: b
                    mission: >-
                      Décider, donner un cap, porter la parole, et ne jamais oublier que l’équipe vous regarde pendant
                      tout ce temps-là.
                    # son nom
                    name: B
                """;
        var canonical = canonical(yaml);
        assertThat(canonical).contains("    # son nom\n    name: B\n");
        assertThat(canonical(canonical)).isEqualTo(canonical);
    }

    @Test
    void whateverCanBeReadKeepsItsMeaning() throws IOException {
        var whole = Files.readString(Path.of("kits/EHPAD-01/kit.yaml"));
        var random = new Random(7);
        for (var round = 0; round < 40; round++) {
            var at = random.nextInt(whole.length() - 1);
            var changed = whole.substring(0, at)
                    + new String[] {"# x\n", " ", "\n\n", "\"", "é", "- ", "  # y\n"}[random.nextInt(7)]
                    + whole.substring(at);
            var format = format(changed);
            if (!format.faults().isEmpty()) continue;
            assertThat(tree(format.canonical())).isEqualTo(tree(changed));
            assertThat(canonical(format.canonical())).isEqualTo(format.canonical());
        }
    }

    private KitFormat format(String yaml) {
        try {
            return KitFormat.of(Files.writeString(folder.resolve("kit.yaml"), yaml));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private String canonical(String yaml) {
        var format = format(yaml);
        assertThat(format.faults()).isEmpty();
        return format.canonical();
    }

    private static JsonNode tree(String yaml) {
        return YamlReading.read(new SourceText("kit.yaml", yaml), new Faults())
                .orElseThrow()
                .tree();
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
