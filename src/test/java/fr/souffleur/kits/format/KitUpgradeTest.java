package fr.souffleur.kits.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.source.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The lifting of formats, with an older one that only this test knows. */
class KitUpgradeTest {

    private static final KitUpgrade UPGRADE = new KitUpgrade(List.of(
            new KitUpgrade.Step("0.9", "0.10", it -> renamed(it, "name", "title")),
            new KitUpgrade.Step("0.10", "1.0", KitUpgradeTest::injects)));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOlderKit() throws IOException {
        file = folder.resolve("kit.yaml");
        Files.copy(Path.of("src/test/resources/kits/kit-0.9.yaml"), file);
    }

    @Test
    void anOlderFormatIsLiftedStepByStepIntoCanonicalForm() {
        var outcome = UPGRADE.of(file);
        assertThat(outcome.from()).isEqualTo("0.9");
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.lifted().orElseThrow().canonical()).isEqualTo("""
                        # Un kit d’un format que personne n’a reçu : il éprouve la montée de format.
                        format: "1.0"
                        id: souffleur/ESSAI-01
                        version: 0.1.0
                        language: fr
                        title: Un essai
                        injects:
                          - id: O
                            kind: opening
                            minute: 0
                          - id: "01"
                            kind: inject
                            minute: 2
                        # devenu « title »
                        # le premier vrai stimulus
                        """);
    }

    @Test
    void whatWasLiftedIsCurrent() throws IOException {
        UPGRADE.of(file).lifted().orElseThrow().write();
        assertThat(UPGRADE.of(file)).isEqualTo(new KitUpgrade.Outcome("1.0", java.util.Optional.empty(), List.of()));
        assertThat(KitFormat.of(file).changes()).isFalse();
    }

    @Test
    void anUnknownFormatIsToldAndLeftAlone() throws IOException {
        Files.writeString(file, "id: a/B\nformat: \"7.0\"\n");
        var outcome = UPGRADE.of(file);
        assertThat(outcome.lifted()).isEmpty();
        assertThat(outcome.faults())
                .singleElement()
                .satisfies(it -> assertThat(it.key() + ":" + it.line() + ":" + it.column())
                        .isEqualTo("schema.format:2:9"));
    }

    @Test
    void thisPortalKnowsNothingOlderThanItself() {
        assertThat(KitUpgrade.ofThisPortal().of(file).faults()).hasSize(1);
        assertThat(KitUpgrade.ofThisPortal().of(Path.of("kits/ES-01/kit.yaml")).faults())
                .isEmpty();
    }

    @Test
    void aNumberIsNoFormat() throws IOException {
        Files.writeString(file, "format: 1\n");
        assertThat(UPGRADE.of(file).faults()).extracting(Fault::key).containsExactly("schema.type.string");
        Files.writeString(file, "id: a/B\n");
        assertThat(UPGRADE.of(file).faults()).extracting(Fault::key).containsExactly("schema.format");
        Files.writeString(file, "- a\n");
        assertThat(UPGRADE.of(file).faults()).extracting(Fault::key).containsExactly("schema.type.object");
        Files.writeString(file, "a: *b\n");
        assertThat(UPGRADE.of(file).faults()).extracting(Fault::key).containsExactly("yaml.alias");
    }

    private static ObjectNode injects(ObjectNode tree) {
        for (var inject : tree.path("stimuli")) renamed((ObjectNode) inject, "type", "kind");
        return renamed(tree, "stimuli", "injects");
    }

    private static ObjectNode renamed(ObjectNode node, String from, String to) {
        node.set(to, node.remove(from));
        return node;
    }
}
