package fr.souffleur.kits.check;

import static fr.souffleur.kits.check.Harm.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters that are none, that nobody sees, or that turn others round. */
class BadTextTest {

    static List<Harm> cases() {
        return Stream.of(noLetters(), unseen(), fine()).flatMap(List::stream).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isToldAtItsPlace(Harm harm) {
        harm.isToldAtItsPlace();
    }

    private static List<Harm> noLetters() {
        return List.of(
                broken("a slash in two bytes", "C0AF"),
                broken("a slash in three bytes", "E080AF"),
                broken("a slash in four bytes", "F08080AF"),
                broken("a NUL in two bytes", "C080"),
                broken("a high half of a pair", "EDA080"),
                broken("a low half of a pair", "EDB080"),
                broken("a pair of halves", "EDA0BDEDB880"),
                broken("two bytes cut to one", "C3"),
                broken("three bytes cut to two", "E282"),
                broken("four bytes cut to three", "F09F98"),
                broken("a byte that goes on from nothing", "80"),
                broken("a byte that is never used", "FF"),
                broken("another that is never used", "FE"),
                broken("a sign beyond all signs", "F4908080"),
                broken("five bytes", "F888808080"),
                broken("a word in Latin-1", "E974E9"),
                encoded("UTF-16", "1:1", "encoding"),
                encoded("UTF-16LE", "1:2", "unseen-sign"),
                encoded("UTF-16BE", "1:1", "unseen-sign"),
                encoded("UTF-32LE", "1:2", "unseen-sign"),
                bytes(
                        "a mark of UTF-8",
                        Harm.SHEET,
                        "\uFEFFabc".getBytes(StandardCharsets.UTF_8),
                        "1:1",
                        "byte-order-mark"),
                bytes("a picture", Harm.SHEET, HexFormat.of().parseHex("89504E470D0A1A0A"), "1:1", "encoding"));
    }

    private static List<Harm> unseen() {
        return Stream.of(
                        "0000", "0001", "0007", "0008", "000B", "000C", "001B", "007F", "0085", "009B", "061C", "180E",
                        "200B", "200E", "200F", "2028", "2029", "202A", "202B", "202C", "202D", "202E", "2060", "2063",
                        "2066", "2067", "2068", "2069", "206A", "FEFF", "FFF9", "FFFE", "FFFF", "E0041", "E007F")
                .map(it -> sheet("the sign U+" + it, sign(it), "2:5", "unseen-sign"))
                .toList();
    }

    private static List<Harm> fine() {
        return List.of(
                sheet("an emoji", "😀", "", ""),
                sheet("a family", "👩\u200D👩\u200D👧", "", ""),
                sheet("a flag", "🇫🇷", "", ""),
                sheet("Arabic", "مرحبا", "", ""),
                sheet("letters in two signs", "e\u0301", "", ""),
                sheet("ten thousand marks on a letter", "a" + "\u0301".repeat(10_000), "", ""),
                sheet("thirty thousand marks on a letter", "a" + "\u0301".repeat(30_000), "2:1", "endless-line"),
                sheet("Windows line ends", "\r\nb\r\n", "", ""));
    }

    private static String sign(String hex) {
        return Character.toString(Integer.parseInt(hex, 16));
    }

    private static Harm sheet(String told, String sign, String place, String key) {
        var text = "Une\nété " + sign + "b\n";
        return bytes(told, Harm.SHEET, text.getBytes(StandardCharsets.UTF_8), place, key);
    }

    private static Harm broken(String told, String hex) {
        return bytes(told, Harm.SHEET, HexFormat.of().parseHex("756E650A6162" + hex + "0A"), "2:3", "encoding");
    }

    private static Harm encoded(String charset, String place, String key) {
        return bytes(charset, Harm.SHEET, "abc\n".getBytes(Charset.forName(charset)), place, key);
    }
}
