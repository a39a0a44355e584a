package fr.souffleur.kits.archive;

import static fr.souffleur.kits.archive.Zip.zip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives that swell, lie about what is in them, or break off. */
class BadArchivesTest {

    static List<Parcel> cases() {
        var cases = new ArrayList<>(bombs());
        cases.addAll(lies());
        cases.addAll(damaged());
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void areRefused(Parcel parcel) {
        parcel.isRefused();
    }

    private static List<Parcel> bombs() {
        var inner = zip().file("kit.yaml", "x").bytes();
        for (var level = 1; level < 5; level++)
            inner = zip().stored("a.md", inner).bytes();
        var crowd = zip();
        for (var i = 0; i < 5000; i++) crowd.file("f" + i + ".md", "x");
        var million = zip();
        for (var i = 0; i < 70_000; i++) million.stored("f" + i + ".md", new byte[0]);
        var heavy = zip();
        for (var i = 0; i < 9; i++) heavy.lying("f" + i + ".png", noise(40_000), 3_900_000);
        return List.of(
                Parcel.of("a thousand to one", zip().file("a.md", new byte[1_000_000]), "ratio"),
                Parcel.of("a file too large", zip().file("a.png", noise(4_200_000)), "file-too-big"),
                Parcel.of("too much in all", heavy, "too-big-unpacked"),
                new Parcel("an archive too large", new byte[17_000_000], "archive.too-big"),
                new Parcel(
                        "five archives in each other",
                        zip().stored("b.md", inner).bytes(),
                        "archive.nested"),
                Parcel.of("an archive by its name", zip().file("a.zip", "x"), "nested"),
                Parcel.of("an archive as a picture", zip().file("a.png", inner), "nested"),
                Parcel.of("gzip as a text", zip().stored("a.md", new byte[] {0x1F, (byte) 0x8B, 8}), "nested"),
                Parcel.of("five thousand files", crowd, "too-many"),
                Parcel.of("more files than it can count", million, "too-many"),
                Parcel.of(
                        "files that share their bytes", zip().file("a.md", "x").overlapping(), "overlap"));
    }

    private static List<Parcel> lies() {
        return List.of(
                Parcel.of(
                        "a hundred megabytes said to be four",
                        zip().lying("a.md", new byte[100_000_000], 4_000_000),
                        "size"),
                Parcel.of(
                        "four megabytes said to be a thousand", zip().lying("a.md", new byte[4_000_000], 1000), "size"),
                Parcel.of("one byte less than said", zip().lying("a.md", new byte[1000], 1001), "size"),
                Parcel.of("bytes before the first file", zip().junk(10).file("a.md", "x"), "hidden"),
                Parcel.of(
                        "bytes between two files",
                        zip().file("a.md", "x").junk(1).file("b.md", "x"),
                        "hidden"),
                Parcel.of(
                        "bytes behind a file told later",
                        zip().described("a.md", "x").junk(30).file("b.md", "y"),
                        "hidden"),
                Parcel.of("encrypted", zip().flagged("a.md", 0x801, 8), "way"),
                Parcel.of("packed in another way", zip().flagged("a.md", 0x800, 12), "way"),
                new Parcel("counts of zip64", counted(0xFF), "archive.way"),
                new Parcel("a count that is not true", counted(0x07), "archive.not-zip"));
    }

    private static List<Parcel> damaged() {
        var whole =
                zip().stored("a.md", "bonjour".getBytes(StandardCharsets.UTF_8)).bytes();
        var changed = whole.clone();
        changed[36] ^= 1;
        var cases = new ArrayList<>(List.of(
                new Parcel("a wrong sum", changed, "archive.sum"),
                new Parcel("nothing", new byte[0], "archive.not-zip"),
                new Parcel("an empty end", new byte[22], "archive.not-zip"),
                new Parcel("noise", noise(5000), "archive.not-zip")));
        var long_ = zip().file("a.png", noise(9000)).file("b.md", "bonjour").bytes();
        IntStream.range(1, 9)
                .forEach(it -> cases.add(
                        new Parcel("cut at " + it + " KB", Arrays.copyOf(long_, it * 1024), "archive.not-zip")));
        return cases;
    }

    /** Both counts of entries in the archive's end. */
    private static byte[] counted(int count) {
        var bytes = zip().file("a.md", "x").bytes();
        for (var at = bytes.length - 14; at < bytes.length - 10; at++) bytes[at] = (byte) count;
        return bytes;
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(5).nextBytes(noise);
        return noise;
    }
}
