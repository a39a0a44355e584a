package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.KitFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in a kit's folder, the check ends with sentences, never with a crash. */
class CarelessKitTest {

    private static final String KIT = "EHPAD-01/kit.yaml";
    private static final String[] SCRAPS = {
        "\t",
        "\n",
        "  ",
        "- ",
        ": ",
        "{",
        "}",
        "[",
        "]",
        "&a ",
        "*a ",
        "!!binary ",
        "'",
        "\"",
        "|",
        ">-",
        "#",
        "?",
        "---\n",
        "%",
        "@",
        "null",
        "~",
        "1e9",
        "-1",
        "true",
        "{{",
        "}}",
        "<b>",
        "![x](y)",
        "😀",
        "\u0000",
        "\uFEFF",
        "é",
        "\r",
        "99999999999999999999"
    };

    @TempDir
    Path folder;

    @Test
    void randomChangesNeverStopTheCheck() {
        var copy = new KitCopy(folder);
        var whole = copy.text(KIT);
        var random = new Random(20261123);
        for (int round = 0; round < Integer.getInteger("kits.rounds", 60); round++) {
            var changed = whole;
            for (int change = random.nextInt(1, 4); change > 0; change--) changed = change(changed, random);
            copy.write(KIT, changed.getBytes(StandardCharsets.UTF_8));
            var check = KitCheck.of(new KitFolder(copy.file("EHPAD-01")), Set.of("1.1"));
            assertThat(check.faults()).as("round %d", round).isSorted();
            var lines = changed.split("\r\n|[\r\n]", -1).length;
            for (var fault : check.faults()) {
                assertThat(fault.sentence(Words.in("en"))).doesNotContain("kits.check");
                assertThat(fault.column()).isPositive();
                if (fault.path().endsWith("kit.yaml")) assertThat(fault.line()).isBetween(1, lines);
            }
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var copy = new KitCopy(folder);
        var noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        assertThat(copy.write(KIT, noise).faults()).hasSize(1);
        assertThat(copy.write(KIT, new byte[0]).faults()).containsExactly(KIT + ":1:1: Le fichier est vide.");
    }

    @Test
    void levelsWithoutEndAreRefusedWhereTheyGoTooDeep() {
        var copy = new KitCopy(folder).write(KIT, ("a:\n" + " [\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(copy.faults()).containsExactly(KIT + ":66:2: Les niveaux s’emboîtent trop : 64 au plus.");
    }

    @Test
    void aTextWithoutEndIsRefused() {
        var copy = new KitCopy(folder);
        copy.write(KIT, ("title: " + "a/".repeat(500_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(copy.faults()).singleElement().asString().startsWith(KIT + ":1:1: Cette ligne est trop longue");
        copy.write(KIT, ("title:\n" + "  a\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(copy.faults()).singleElement().asString().startsWith(KIT + ":2:3: Ce texte est trop long");
    }

    @Test
    void thousandsOfFaultsTakeNoTime() {
        var copy = new KitCopy(folder)
                .write(KIT, "a: {{{{ 0612345678 x@y.fr\n".repeat(70_000).getBytes(StandardCharsets.UTF_8));
        assertThat(copy.faults()).isNotEmpty();
        copy.write(KIT, ("a: 1\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(copy.faults()).hasSize(1000);
        copy.write(KIT, ("pitch: |\n" + "  {{ <b> 0612345678\n".repeat(900)).getBytes(StandardCharsets.UTF_8));
        assertThat(copy.faults()).hasSize(1000);
    }

    @Test
    void tenThousandStimuliAreRefusedAtOnce() {
        var copy = new KitCopy(folder);
        var text = copy.text(KIT);
        var closing = text.indexOf("  - id: F\n");
        var many = new StringBuilder(text.substring(0, closing));
        for (var i = 0; i < 10_000; i++)
            many.append(
                    "  - {id: n%d, kind: inject, minute: 42, hour: '16:30', phase: P, title: T, channel: call, from: M, to-words: T, essential: false}\n"
                            .formatted(i));
        copy.write(KIT, (many + text.substring(closing)).getBytes(StandardCharsets.UTF_8));
        var kit = new KitFolder(copy.file("EHPAD-01"));
        var check = Assertions.assertTimeout(Duration.ofSeconds(5), () -> KitCheck.of(kit, Set.of("1.1")));
        assertThat(check.faults()).extracting(Fault::key).containsExactly("schema.maxItems");
    }

    @Test
    void aLongNameOfAFileDoesNotWearOutTheCheck() {
        var copy = new KitCopy(folder).edit(KIT, "text: documents/D9.md", "text: " + "a/".repeat(9_000) + "D9.md");
        assertThat(copy.faults()).isNotEmpty();
    }

    @Test
    void aHugeFileIsNotEvenRead() {
        var copy = new KitCopy(folder).write(KIT, new byte[3_000_000]);
        assertThat(copy.faults()).containsExactly(KIT + ":1:1: « kit.yaml » est trop lourd : 2 048 Kio au plus.");
    }

    private static String change(String text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(30));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + SCRAPS[random.nextInt(SCRAPS.length)] + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, end) + text.substring(at);
            case 3 -> withoutLine(text, at);
            default -> text.substring(0, at) + SCRAPS[random.nextInt(SCRAPS.length)] + text.substring(end);
        };
    }

    private static String withoutLine(String text, int at) {
        int begin = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        return end < 0 ? text.substring(0, begin) : text.substring(0, begin) + text.substring(end + 1);
    }
}
