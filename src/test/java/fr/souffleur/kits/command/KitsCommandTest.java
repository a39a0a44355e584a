package fr.souffleur.kits.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class KitsCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aCleanKitExitsWithZero() {
        assertThat(run("check", "--no-advice", "kits/EHPAD-01")).isZero();
        assertThat(text(out)).isEqualTo("1 kit vérifié, rien à reprendre.\n");
    }

    @Test
    void adviceIsGivenBesideAndLeavesTheKitClean() {
        assertThat(run("check", "kits/ES-01")).isZero();
        assertThat(text(out))
                .containsPattern("(?m)^kits/ES-01/kit\\.yaml:\\d+:\\d+: conseil : .+\\.$")
                .contains("1 kit vérifié, rien à reprendre.\n")
                .containsPattern("(?m)^\\d+ conseils?, sans obligation\\.$");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void adviceIsGivenInEnglishWhenAsked() {
        assertThat(run("check", "--language", "en", "kits/ES-01")).isZero();
        assertThat(text(out))
                .contains(": advice: More than half of the stimuli")
                .contains("not binding");
    }

    @Test
    void allKitsAreCheckedAtOnce() {
        assertThat(run("check", "kits", "--language", "en")).isZero();
        assertThat(text(out)).contains("nothing to mend.\n");
    }

    @Test
    void faultsExitWithOneAndNameThePathAsItWasGiven(@TempDir Path folder) throws IOException {
        var kit = folder.resolve("EHPAD-01");
        FileSystemUtils.copyRecursively(Path.of("kits/EHPAD-01"), kit);
        Files.writeString(
                kit.resolve("kit.yaml"),
                Files.readString(kit.resolve("kit.yaml")).replace("level: 1", "level: 7"));
        assertThat(run("check", kit.toString())).isOne();
        assertThat(text(out)).matches(kit + "/kit\\.yaml:\\d+:8: Ce nombre est trop grand : 3 au plus\\.\n");
        assertThat(text(err)).isEqualTo("1 point à reprendre.\n");
    }

    @Test
    void faultsAreToldInEnglishWhenAsked(@TempDir Path folder) throws IOException {
        var kit = folder.resolve("EHPAD-01");
        FileSystemUtils.copyRecursively(Path.of("kits/EHPAD-01"), kit);
        Files.writeString(kit.resolve("kit.yaml"), "format: \"1.0\"\nformat: \"1.0\"\n");
        assertThat(run("check", "--language", "en", kit.toString())).isOne();
        assertThat(text(out)).contains("kit.yaml:2:1: The key “format” is given above already.");
    }

    @Test
    void anArchiveIsCheckedAndNeverUnpackedOnDisk(@TempDir Path folder) throws IOException {
        var zip = folder.resolve("kit.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../kit.yaml"));
        }
        assertThat(run("check", zip.toString())).isOne();
        assertThat(text(out)).isEqualTo(zip + "!/../kit.yaml:1:1: Le nom « ../kit.yaml » mène hors du kit.\n");
        assertThat(folder).isDirectoryContaining("glob:**kit.zip");
        Files.writeString(zip, "no archive");
        assertThat(run("check", zip.toString())).isOne();
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("README.md"));
        }
        assertThat(run("check", zip.toString())).isOne();
        assertThat(text(out)).endsWith("L’archive ne contient pas de kit.yaml.\n");
    }

    @Test
    void formatWritesTheCanonicalFormOnceForAll(@TempDir Path folder) throws IOException {
        var kit = folder.resolve("EHPAD-01");
        FileSystemUtils.copyRecursively(Path.of("kits/EHPAD-01"), kit);
        var written = Files.readString(kit.resolve("kit.yaml"));
        Files.writeString(kit.resolve("kit.yaml"), written.replace("level: 1\n", "level:    1\n"));
        assertThat(run("format", kit.toString())).isZero();
        assertThat(kit.resolve("kit.yaml")).hasContent(written);
        assertThat(text(out))
                .isEqualTo(kit.resolve("kit.yaml") + "\n1 fichier en forme canonique, dont 1 remis en forme.\n");
        out.reset();
        assertThat(run("format", kit.toString())).isZero();
        assertThat(text(out)).isEqualTo("1 fichier en forme canonique, dont 0 remis en forme.\n");
    }

    @Test
    void formatTouchesNothingAsLongAsOneFileIsFaulty(@TempDir Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("kits"), folder);
        var grid = Files.writeString(
                folder.resolve("criteria.yaml"),
                Files.readString(folder.resolve("criteria.yaml")).replace("language: fr", "language:  fr"));
        var before = Files.readString(grid);
        Files.writeString(folder.resolve("ES-01/kit.yaml"), "format: \"1.0\"\nid: *x\n");
        assertThat(run("format", folder.toString())).isOne();
        assertThat(text(out)).contains("ES-01/kit.yaml:2:5: ");
        assertThat(text(err)).contains("rien n’a été écrit");
        assertThat(grid).hasContent(before);
    }

    @Test
    void upgradeSaysThatAKitIsCurrentOrUnknown(@TempDir Path folder) throws IOException {
        assertThat(run("upgrade", "kits/ES-01")).isZero();
        assertThat(text(out)).isEqualTo("kits/ES-01/kit.yaml : déjà au format 1.0, rien à faire.\n");
        Files.writeString(folder.resolve("kit.yaml"), "format: \"0.5\"\n");
        assertThat(run("upgrade", folder.toString(), "--language", "en")).isOne();
        assertThat(text(out)).endsWith("kit.yaml:1:9: This portal does not know this format; it reads format 1.0.\n");
        assertThat(text(err)).contains("nothing was written");
    }

    @Test
    void misuseExitsWithTwo(@TempDir Path folder) {
        assertThat(run()).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("verify", "kits")).isEqualTo(2);
        assertThat(run("format", folder.toString())).isEqualTo(2);
        assertThat(run("upgrade", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("check", "kits", "--language", "de")).isEqualTo(2);
        assertThat(run("check", "kits", "--language")).isEqualTo(2);
        assertThat(run("check", "kits", "--loud")).isEqualTo(2);
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(text(err)).contains("Usage").contains("ni kit.yaml ni criteria.yaml");
        assertThat(text(out)).isEmpty();
    }

    private int run(String... arguments) {
        return new KitsCommand(print(out), print(err)).run(List.of(arguments));
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream from) {
        return from.toString(StandardCharsets.UTF_8);
    }
}
