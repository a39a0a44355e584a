package fr.souffleur.kits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void misuseExitsWithTwo(@TempDir Path folder) {
        assertThat(run()).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("verify", "kits")).isEqualTo(2);
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
