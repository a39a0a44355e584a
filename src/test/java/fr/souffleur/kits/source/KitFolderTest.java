package fr.souffleur.kits.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KitFolderTest {

    @TempDir
    Path above;

    private Path kit;

    @BeforeEach
    void aKitBesideASecret() throws IOException {
        kit = Files.createDirectories(above.resolve("EHPAD-01/texts")).getParent();
        Files.writeString(above.resolve("secret.md"), "secret");
        Files.writeString(kit.resolve("texts/guide.md"), "Bonjour");
    }

    @Test
    void whatLiesInTheKitIsRead() {
        assertThat(read("texts/guide.md")).isEmpty();
        assertThat(new KitFolder(kit).bytes("texts/guide.md", 100, (_, _) -> {}))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.md",
                "texts/../../secret.md",
                "/etc/passwd",
                "./texts/guide.md",
                "texts//guide.md",
                "texts\\guide.md",
                ".hidden",
                "texts/",
                " texts/guide.md",
                "~/guide.md",
                ""
            })
    void aNameLeadsStraightDownOrNowhere(String name) {
        assertThat(read(name)).containsExactly("file.outside");
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Files.createSymbolicLink(kit.resolve("link.md"), above.resolve("secret.md"));
        Files.createSymbolicLink(kit.resolve("way"), above);
        assertThat(read("link.md")).containsExactly("file.outside");
        assertThat(read("way/secret.md")).containsExactly("file.outside");
    }

    @Test
    void aLinkThatStaysInsideIs() throws IOException {
        Files.createSymbolicLink(kit.resolve("link.md"), kit.resolve("texts/guide.md"));
        assertThat(read("link.md")).isEmpty();
    }

    @Test
    void aFolderOrNothingAtAllIsNoFile() {
        assertThat(read("texts")).containsExactly("file.unknown");
        assertThat(read("nowhere.md")).containsExactly("file.unknown");
    }

    @Test
    void whatIsTooBigIsNotRead() {
        assertThat(read("texts/guide.md", 6)).containsExactly("file.too-big");
        assertThat(read("texts/guide.md", 7)).isEmpty();
    }

    private List<String> read(String name) {
        return read(name, 100);
    }

    private List<String> read(String name, int limit) {
        var blamed = new ArrayList<String>();
        var bytes = new KitFolder(kit).bytes(name, limit, (key, _) -> blamed.add(key));
        assertThat(bytes.isPresent()).isEqualTo(blamed.isEmpty());
        return blamed;
    }
}
