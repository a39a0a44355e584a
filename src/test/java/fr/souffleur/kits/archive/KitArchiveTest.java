package fr.souffleur.kits.archive;

import static fr.souffleur.kits.archive.Zip.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.souffleur.common.Words;
import fr.souffleur.kits.check.LibraryCheck;
import fr.souffleur.kits.source.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KitArchiveTest {

    private static final int LINK = 0xA1FF;
    private static final int DEVICE = 0x21B6;

    @Test
    void aKitInAnArchiveIsCheckedLikeOneInAFolder() {
        for (var below : List.of("", "ES-01/")) {
            var archive =
                    KitArchive.open("kit.zip", shipped("kits/ES-01", below).bytes());
            assertThat(archive.faults()).isEmpty();
            var library = LibraryCheck.of(archive.files());
            assertThat(library.kits()).singleElement().satisfies(it -> {
                assertThat(it.faults()).isEmpty();
                assertThat(it.media()).hasSize(3);
            });
        }
    }

    @Test
    void aWholeLibraryMayLieInAFolderOfTheArchive() {
        for (var below : List.of("", "kits/")) {
            var library = LibraryCheck.of(
                    KitArchive.open("kits.zip", shipped("kits", below).bytes()).files());
            assertThat(library.allFaults()).isEmpty();
            assertThat(library.kits()).hasSize(3);
        }
    }

    @Test
    void aFaultIsToldInTheArchive() {
        var zip = zip().file("kit.yaml", "format: \"1.0\"\n\tid: a\n");
        var archive = KitArchive.open("kit.zip", zip.bytes());
        assertThat(LibraryCheck.of(archive.files()).allFaults())
                .extracting(it -> it.say(Words.in("en")))
                .containsExactly("kit.zip!/kit.yaml:2:1: There is a tab here: YAML uses spaces only.");
    }

    @Test
    void noPathLeadsOutOfAnArchivesFolder() {
        var files = KitArchive.open(
                        "a.zip", zip().file("A/kit.yaml", "x").file("b.md", "y").bytes())
                .files()
                .folders()
                .getFirst();
        assertThat(files.name()).isEqualTo("A");
        var blamed = new java.util.ArrayList<String>();
        for (var name : List.of("../b.md", "/b.md", "nowhere.md", "kit.yaml"))
            files.bytes(name, 0, (key, _) -> blamed.add(key));
        assertThat(blamed).containsExactly("file.outside", "file.outside", "file.unknown", "file.too-big");
    }

    @Test
    void whatAMacLeavesBehindIsPassedOver() {
        var zip = zip().file("kit.yaml", "x")
                .file("__MACOSX/._kit.yaml", "\0\1")
                .file("A/.DS_Store", "\0")
                .described("A/b.md", "bonjour bonjour");
        assertThat(KitArchive.open("a.zip", zip.bytes()).faults()).isEmpty();
        assertThat(KitArchive.open("a.zip", zip.bytes()).files().has("__MACOSX/._kit.yaml"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../kit.yaml",
                "A/../../kit.yaml",
                "A/..",
                "..",
                "/etc/passwd",
                "//server/kit.yaml",
                "C:/kit.yaml",
                "c:kit.yaml",
                "C:\\kit.yaml",
                "..\\kit.yaml",
                "A\\kit.yaml",
                "\\\\server\\x",
                "./kit.yaml",
                "A/./kit.yaml",
                "A/../kit.yaml",
                "__MACOSX/../../x"
            })
    void aNameThatLeadsOutsideIsRefused(String name) {
        assertThat(keys(zip().file(name, "x"))).containsExactly("archive.name.outside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kit.yaml\0.png",
                "a\nb.md",
                "a\u001B[31m.md",
                "a\u202Egpj.md",
                "a\u200B.md",
                "\uFEFFkit.yaml",
                "a\u00A0b.md",
                "a\u2028b.md"
            })
    void aNameWithHiddenSignsIsRefusedAndShownHarmless(String name) {
        var fault =
                KitArchive.open("a.zip", zip().file(name, "x").bytes()).faults().getFirst();
        assertThat(fault.key()).isEqualTo("archive.name.letters");
        assertThat(fault.say(Words.in("fr")))
                .matches("[\\p{L}\\p{N}\\p{P}\\p{S}  ]+")
                .contains("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "été.md",
                "e\u0301te\u0301.md",
                "a b.md",
                "-rf.md",
                ".htaccess",
                "a//b.md",
                "a~1.md",
                "ab:c.md",
                "con*.md",
                "😀.md"
            })
    void aNameThatAnotherComputerMayReadOtherwiseIsRefused(String name) {
        assertThat(keys(zip().file(name, "x"))).containsExactly("archive.name.shape");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 255, 60_000})
    void aNameWithoutEndIsRefusedAndShortened(int length) {
        var fault = KitArchive.open(
                        "a.zip", zip().file("a".repeat(length) + ".md", "x").bytes())
                .faults()
                .getFirst();
        assertThat(fault.key()).isEqualTo("archive.name.shape");
        assertThat(fault.say(Words.in("fr"))).hasSizeLessThan(400);
    }

    static List<Arguments> brokenLetters() {
        return List.of(
                arguments(
                        "an overlong sign", new byte[] {(byte) 0xC0, (byte) 0xAE, (byte) 0xC0, (byte) 0xAE, '/', 'a'}),
                arguments("Latin-1", new byte[] {'c', 'a', 'f', (byte) 0xE9, '.', 'm', 'd'}),
                arguments("half a pair", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '.', 'm', 'd'}),
                arguments("a sign cut short", new byte[] {'a', (byte) 0xE2, (byte) 0x82}),
                arguments("UTF-16", "kit.md".getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenLetters")
    void aNameInAnotherEncodingIsRefused(String what, byte[] name) {
        assertThat(keys(zip().file(name, new byte[1], 0))).as(what).containsExactly("archive.name.letters");
    }

    @Test
    void twinsAreRefused() {
        assertThat(keys(zip().file("a.md", "x").file("a.md", "y"))).containsExactly("archive.name.twice");
        assertThat(keys(zip().file("a.md", "x").file("A.md", "y"))).containsExactly("archive.name.case");
        assertThat(keys(zip().file("A/a.md", "x").file("a/b.md", "y"))).containsExactly("archive.name.case");
        assertThat(keys(zip().file("a.md", "x").file("a.md/b.md", "y"))).containsExactly("archive.name.twice");
        assertThat(keys(zip().file("a.md/b.md", "x").file("a.md", "y"))).containsExactly("archive.name.twice");
        assertThat(keys(zip().file("a/", "").file("a/", "").file("a/b.md", "x")))
                .isEmpty();
    }

    @Test
    void linksAndDevicesAreRefused() {
        var name = "a.md".getBytes(StandardCharsets.UTF_8);
        var target = "/etc/passwd".getBytes(StandardCharsets.UTF_8);
        assertThat(keys(zip().file(name, target, LINK))).containsExactly("archive.link");
        assertThat(keys(zip().file(name, target, DEVICE))).containsExactly("archive.link");
        assertThat(keys(zip().file(name, target, 0x81A4))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.js", "a.sh", "a", "a.pdf", "a.YAML.php"})
    void aFileThatNoKitHoldsIsRefused(String name) {
        assertThat(keys(zip().file(name, "x"))).containsExactly("archive.type");
    }

    @Test
    void anArchiveInAnArchiveIsRefusedUnderAnyName() {
        var inner = zip().file("kit.yaml", "x").bytes();
        assertThat(keys(zip().file("a.zip", inner))).containsExactly("archive.nested");
        assertThat(keys(zip().file("a.docx", inner))).containsExactly("archive.nested");
        assertThat(keys(zip().file("a.png", inner))).containsExactly("archive.nested");
        assertThat(keys(zip().stored("a.md", new byte[] {0x1F, (byte) 0x8B, 8})))
                .containsExactly("archive.nested");
    }

    @Test
    void bombsAreRefusedBeforeTheySwell() {
        assertThat(keys(zip().file("a.md", new byte[1_000_000]))).containsExactly("archive.ratio");
        assertThat(keys(zip().file("a.md", new byte[60_000]))).isEmpty();
        assertThat(keys(zip().file("a.png", noise(4_200_000)))).containsExactly("archive.file-too-big");
        assertThat(keys(zip().lying("a.md", new byte[100_000_000], 4_000_000))).containsExactly("archive.size");
        assertThat(keys(zip().lying("a.md", new byte[4_000_000], 1000))).containsExactly("archive.size");
        assertThat(keys(zip().lying("a.md", new byte[1000], 1001))).containsExactly("archive.size");
        assertThat(keys(zip().file("a.md", "x").overlapping())).contains("archive.overlap");
    }

    @Test
    void anArchiveTooLargeInAllIsRefused() {
        var many = zip();
        for (var i = 0; i < 2001; i++) many.file("f" + i + ".md", "x");
        assertThat(keys(many)).containsExactly("archive.too-many");
        var heavy = zip();
        for (var i = 0; i < 9; i++) heavy.lying("f" + i + ".png", noise(40_000), 3_900_000);
        assertThat(keys(heavy)).containsExactly("archive.too-big-unpacked");
        assertThat(KitArchive.open("a.zip", new byte[17_000_000]).faults())
                .extracting(Fault::key)
                .containsExactly("archive.too-big");
    }

    @Test
    void hiddenBytesAreRefused() {
        assertThat(keys(zip().junk(10).file("a.md", "x"))).containsExactly("archive.hidden");
        assertThat(keys(zip().file("a.md", "x").junk(1).file("b.md", "x"))).containsExactly("archive.hidden");
        assertThat(keys(zip().file("a.md", "x").junk(1))).containsExactly("archive.hidden");
        assertThat(keys(zip().described("a.md", "x").junk(30).file("b.md", "y")))
                .containsExactly("archive.hidden");
    }

    @Test
    void whatIsEncryptedOrStrangelyPackedIsRefused() {
        assertThat(keys(zip().flagged("a.md", 0x801, 8))).containsExactly("archive.way");
        for (var method : List.of(1, 9, 12, 14, 93, 99))
            assertThat(keys(zip().flagged("a.md", 0x800, method))).containsExactly("archive.way");
    }

    @Test
    void damagedBytesAreRefused() {
        var whole =
                zip().stored("a.md", "bonjour".getBytes(StandardCharsets.UTF_8)).bytes();
        whole[36] ^= 1;
        assertThat(KitArchive.open("a.zip", whole).faults())
                .extracting(Fault::key)
                .containsExactly("archive.sum");
        for (var nothing :
                List.of(new byte[0], new byte[21], new byte[22], noise(5000), "PK".getBytes(StandardCharsets.UTF_8)))
            assertThat(KitArchive.open("a.zip", nothing).faults())
                    .extracting(Fault::key)
                    .containsExactly("archive.not-zip");
    }

    @Test
    void anArchiveCutShortAnywhereIsRefused() {
        var whole = shipped("kits/EHPAD-01", "").bytes();
        for (var length = 0; length < whole.length; length += 1024)
            assertThat(KitArchive.open("a.zip", Arrays.copyOf(whole, length)).faults())
                    .as("%d bytes", length)
                    .isNotEmpty();
    }

    @Test
    void whateverChangesInAnArchiveItIsReadOrRefusedAtOnce() {
        var whole = zip().file("kit.yaml", "format: \"1.0\"\n")
                .file("a.md", "bonjour ".repeat(40))
                .bytes();
        var random = new Random(23);
        for (var round = 0; round < Integer.getInteger("kits.rounds", 3000); round++) {
            var changed = whole.clone();
            for (var change = random.nextInt(1, 4); change > 0; change--)
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            var archive = Assertions.assertTimeout(Duration.ofSeconds(2), () -> KitArchive.open("a.zip", changed));
            for (var fault : archive.faults())
                assertThat(fault.sentence(Words.in("fr"))).doesNotContain("kits.check");
        }
    }

    private static List<String> keys(Zip zip) {
        return KitArchive.open("a.zip", zip.bytes()).faults().stream()
                .map(Fault::key)
                .toList();
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(5).nextBytes(noise);
        return noise;
    }

    private static Zip shipped(String folder, String below) {
        var zip = zip();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList())
                zip.file(
                        below + Path.of(folder).relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return zip;
    }
}
