package fr.souffleur.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path home;

    private String folder;

    @BeforeEach
    void aFolderWithoutKeys() {
        folder = home.resolve("seals").toString();
    }

    @Test
    void whereThereIsNoKeyTheListSaysSo() {
        assertThat(run("list", folder)).isZero();
        assertThat(text(out)).contains("Aucune clé encore");
        assertThat(home.resolve("seals")).doesNotExist();
    }

    @Test
    void aNewKeySignsAndTheFormerOneIsListedAsRetired() {
        assertThat(run("rotate", folder)).isZero();
        assertThat(run("rotate", folder, "--language", "en")).isZero();
        out.reset();
        assertThat(run("list", folder)).isZero();
        assertThat(text(out).lines())
                .hasSize(2)
                .anySatisfy(it -> assertThat(it).endsWith("  signe"))
                .anySatisfy(it -> assertThat(it).endsWith("  retirée, vérifie encore"));
    }

    @Test
    void eachUseHasAKeyOfItsOwn() throws IOException {
        run("rotate", folder);
        var attesting = Files.readString(Path.of(folder, "attestations/current.jwk"));
        assertThat(run("rotate", folder, "certificates")).isZero();
        assertThat(Files.readString(Path.of(folder, "attestations/current.jwk")))
                .isEqualTo(attesting);
        out.reset();
        run("list", folder);
        assertThat(text(out).lines())
                .hasSize(2)
                .anySatisfy(it -> assertThat(it).startsWith("attestations  ").endsWith("  signe"))
                .anySatisfy(it -> assertThat(it).startsWith("certificates  ").endsWith("  signe"));
    }

    @Test
    void aDamagedKeyStopsTheChangeInWords() throws IOException {
        run("rotate", folder);
        Files.writeString(Path.of(folder, "attestations/current.jwk"), "{");
        assertThat(run("rotate", folder, "--language", "en")).isOne();
        assertThat(text(err)).contains("cannot be read (attestations/current.jwk)");
    }

    @Test
    void misuseExitsWithTwo() {
        for (var wrong : List.of(
                List.<String>of(),
                List.of("rotate"),
                List.of("burn", folder),
                List.of("rotate", folder, "storage"),
                List.of("rotate", folder, "CERTIFICATES"),
                List.of("list", folder, "more"),
                List.of("list", folder, "--language"),
                List.of("list", folder, "--language", "de")))
            assertThat(new SealsCommand(print(out), print(err)).run(wrong)).isEqualTo(2);
        assertThat(text(err)).contains("Usage");
        assertThat(text(out)).isEmpty();
    }

    private int run(String... arguments) {
        return new SealsCommand(print(out), print(err)).run(List.of(arguments));
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream from) {
        return from.toString(StandardCharsets.UTF_8);
    }
}
