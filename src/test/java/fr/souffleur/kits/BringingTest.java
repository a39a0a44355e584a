package fr.souffleur.kits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.source.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class BringingTest {

    @Test
    void aShippedKitIsCleanAtTheTopOfAZipAndInItsFolder() {
        var kit = Zipped.kit("HAD-01");
        for (var folder : new String[] {"", "HAD-01/", "kits/HAD-01/"}) {
            var brought = Bringing.of("HAD-01.zip", kit.bytes(folder));
            assertThat(brought.faults()).isEmpty();
            assertThat(brought.clean()).isTrue();
            assertThat(brought.files()).containsKey("kit.yaml");
            assertThat(brought.digest()).isEqualTo(kit.bring().digest());
        }
    }

    @Test
    void aFaultNamesTheFileAsTheCuratorHasItAndTheLineInIt() {
        var brought =
                Zipped.kit("HAD-01").with("kit.yaml", "publisher:", "editor:").bring();
        assertThat(brought.clean()).isFalse();
        assertThat(brought.faults()).extracting(Fault::path).containsOnly("kit.yaml");
        var line = brought.faults().getFirst().line();
        assertThat(brought.sources().get("kit.yaml").lines().toList())
                .element(line - 1)
                .asString()
                .isNotBlank();
    }

    @Test
    void whatIsNoZipIsRefusedAndKeepsNothing() {
        var brought = Bringing.of("notes.txt", new byte[] {1, 2, 3});
        assertThat(brought.clean()).isFalse();
        assertThat(brought.files()).isEmpty();
        assertThat(brought.faults()).extracting(Fault::key).containsExactly("archive.not-zip");
    }

    @Test
    void oneKitAtATime() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var kit : new String[] {"A", "B"}) {
                zip.putNextEntry(new ZipEntry(kit + "/kit.yaml"));
                zip.write("format: 1.0".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertThat(Bringing.of("two.zip", bytes.toByteArray()).faults())
                .extracting(Fault::key)
                .containsExactly("archive.several");
    }

    @Test
    void picturesAreNoSourcesToRead() {
        var sources = Zipped.kit("HAD-01").bring().sources();
        assertThat(sources).containsKeys("kit.yaml", "texts/scenario.md");
        assertThat(sources.keySet()).noneMatch(it -> it.endsWith(".png") || it.endsWith(".jpg"));
    }

    @Test
    void theSameFilesHaveTheSameDigestAndAChangedLetterAnother() {
        assertThat(Zipped.kit("HAD-01").bring().digest())
                .isEqualTo(Zipped.kit("HAD-01").bring().digest())
                .isNotEqualTo(Zipped.kit("HAD-01").version("9.9.9").bring().digest());
    }
}
