package fr.souffleur.kits.archive;

import static fr.souffleur.kits.archive.Zip.zip;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names in an archive that lead out of it, hide something, or are two files to one computer and one to another. */
class BadPathsTest {

    static List<Parcel> cases() {
        return Stream.of(
                        named("name.outside", "../kit.yaml", "a/../../kit.yaml", "a/..", "..", ".", "./kit.yaml"),
                        named("name.outside", "/etc/passwd", "//server/share/kit.yaml", "C:/kit.yaml", "c:kit.yaml"),
                        named(
                                "name.outside",
                                "C:\\kit.yaml",
                                "..\\kit.yaml",
                                "a\\..\\..\\kit.yaml",
                                "\\\\server\\x",
                                "a\\kit.yaml"),
                        named("name.outside", "__MACOSX/../../x", "a/./kit.yaml"),
                        named("name.letters", "kit.yaml\0.png", "a\nb.md", "a\r.md", "a\u001B[31m.md", "a\u202Egpj.md"),
                        named(
                                "name.letters",
                                "a\u200B.md",
                                "\uFEFFkit.yaml",
                                "a\u00A0b.md",
                                "a\u2066b.md",
                                "a\uE000.md"),
                        named("name.shape", "été.md", "e\u0301te\u0301.md", "a b.md", "-rf.md", ".htaccess", "a//b.md"),
                        named("name.shape", "ab:c.md", "con*.md", "a".repeat(255) + ".md", "a/".repeat(40) + "b.md"),
                        named(
                                "name.shape",
                                "a".repeat(65_000) + ".md",
                                "😀.md",
                                "$(id).md",
                                "a;b.md",
                                "~/x.md",
                                "file:///etc/passwd"),
                        named("type", "a.exe", "a.html", "a.js", "a", "a.yaml.php"),
                        twins())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void areRefused(Parcel parcel) {
        parcel.isRefused();
    }

    private static List<Parcel> twins() {
        return List.of(
                Parcel.of("one name twice", zip().file("a.md", "x").file("a.md", "y"), "name.twice"),
                Parcel.of("two cases", zip().file("a.md", "x").file("A.md", "y"), "name.case"),
                Parcel.of("two cases of a folder", zip().file("A/a.md", "x").file("a/b.md", "y"), "name.case"),
                Parcel.of("a file that is a folder", zip().file("a.md", "x").file("a.md/b.md", "y"), "name.twice"),
                Parcel.of(
                        "a folder that is a file", zip().file("a.md/b.md", "x").file("a.md", "y"), "name.twice"),
                Parcel.of("a link", linked("/etc/passwd", 0xA1FF), "link"),
                Parcel.of("a link to above", linked("../../x", 0xA1FF), "link"),
                Parcel.of("a device", linked("", 0x21B6), "link"),
                Parcel.of("a pipe", linked("", 0x11B6), "link"),
                bytes("an overlong slash", "2E2EC0AF612E6D64"),
                bytes("a name in Latin-1", "636166E92E6D64"),
                bytes("half a pair", "EDA0802E6D64"),
                bytes("a sign cut short", "61E282"));
    }

    private static List<Parcel> named(String key, String... names) {
        return Stream.of(names)
                .map(it -> Parcel.of(
                        it.length() > 60 ? it.substring(0, 60) + "…" : it.replaceAll("\\p{C}", "·"),
                        zip().file(it, "x"),
                        key))
                .toList();
    }

    private static Zip linked(String target, int mode) {
        return zip().file("a.md".getBytes(StandardCharsets.UTF_8), target.getBytes(StandardCharsets.UTF_8), mode);
    }

    private static Parcel bytes(String told, String name) {
        return Parcel.of(told, zip().file(HexFormat.of().parseHex(name), new byte[1], 0), "name.letters");
    }
}
