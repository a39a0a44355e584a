package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.source.MemoryFiles;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures and recordings that are something else, something more, or say where they were taken. */
class BadMediaTest {

    private static final byte[] PNG = png(2, 2);
    private static final byte[] JPEG = join(
            hex("FFD8FFE000104A46494600010100000100010000FFC0000B080002000201011100"),
            hex("FFDA0008010100003F0000FFD9"));
    private static final byte[] WEBP = webp("VP8 ", new byte[10]);

    static List<Harm> cases() {
        return Stream.of(otherKinds(), bombs(), places(), drawings(), BadRecordings.cases())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isToldWhereTheKitNamesIt(Harm harm) {
        harm.isToldAtItsPlace();
    }

    @Test
    void thoseThatWereHarmedAreGoodOtherwise() {
        for (var good :
                List.of(picture("a", "png", PNG, ""), picture("b", "jpg", JPEG, ""), picture("c", "webp", WEBP, "")))
            good.isToldAtItsPlace();
        BadRecordings.good().forEach(Harm::isToldAtItsPlace);
        assertThat(MemoryFiles.little().files()).containsKey("media/D1.svg");
    }

    private static List<Harm> otherKinds() {
        return List.of(
                picture("nothing as PNG", "png", new byte[0], "kind"),
                picture("a page as PNG", "png", letters("<html><script>alert(1)</script>"), "kind"),
                picture("a drawing as PNG", "png", letters("<svg/>"), "kind"),
                picture("a JPEG as PNG", "png", JPEG, "kind"),
                picture("a WebP as JPEG", "jpg", WEBP, "kind"),
                picture("a PNG as WebP", "webp", PNG, "kind"),
                picture("a PDF as JPEG", "jpg", letters("%PDF-1.7\n"), "kind"),
                picture("a program as PNG", "png", letters("\u007FELF\2\1\1"), "kind"),
                picture("a GIF that is a script", "png", letters("GIF89a/*<svg/onload=alert(1)>*/=1;"), "kind"),
                picture("a film as WebP", "webp", letters("\0\0\0\30ftypmp42"), "kind"),
                picture("a page as drawing", "svg", letters("<html><body>x</body></html>"), "kind"),
                picture("a drawing in UTF-16", "svg", "<svg/>".getBytes(StandardCharsets.UTF_16), "kind"));
    }

    private static List<Harm> bombs() {
        var moving = webp("ANIM", new byte[6]);
        return List.of(
                picture("50,000 by 50,000", "png", png(50_000, 50_000), "too-wide"),
                picture("no width", "png", png(0, 2), "too-wide"),
                picture("less than no height", "png", png(2, -2), "too-wide"),
                picture("a JPEG of 65,535", "jpg", replaced(JPEG, "00020002", "FFFFFFFF"), "too-wide"),
                picture("a PNG that moves", "png", png(2, 2, chunk("acTL", new byte[8])), "moves"),
                picture("a WebP that moves", "webp", moving, "moves"),
                picture("a piece of two gigabytes", "png", lengthened(0x7F), "kind"),
                picture("a piece of less than nothing", "png", lengthened(0xFF), "kind"),
                picture("cut in half", "png", Arrays.copyOf(PNG, PNG.length / 2), "kind"),
                picture("an archive behind a PNG", "png", join(PNG, letters("PK\3\4")), "more"),
                picture("a page behind a JPEG", "jpg", join(JPEG, letters("<script>x</script>")), "more"),
                picture("more than a WebP says", "webp", join(WEBP, new byte[9]), "more"),
                new Harm(
                        "five megabytes",
                        named("png").with("media/D1.png", new byte[5_000_000]),
                        Harm.KIT,
                        "media/D1.png",
                        "file.too-big"));
    }

    private static List<Harm> places() {
        var where = "<x:xmpmeta><exif:GPSLatitude>48,1N</exif:GPSLatitude></x:xmpmeta>";
        return List.of(
                picture("a place in a PNG", "png", png(2, 2, chunk("eXIf", new byte[8])), "camera"),
                picture(
                        "a place in a PNG's notes",
                        "png",
                        png(2, 2, chunk("iTXt", letters("XML:com.adobe.xmp\0\0\0\0\0" + where))),
                        "camera"),
                picture("a place in a JPEG", "jpg", noted("Exif\0\0MM"), "camera"),
                picture("a place in a JPEG's notes", "jpg", noted("http://ns.adobe.com/xap/1.0/\0" + where), "camera"),
                picture("a place in a WebP", "webp", webp("EXIF", new byte[8]), "camera"),
                picture("a place in a WebP's notes", "webp", webp("XMP ", letters(where + " ")), "camera"));
    }

    private static List<Harm> drawings() {
        return Stream.of(
                        "<script>alert(1)</script>",
                        "<g onload=\"alert(1)\"/>",
                        "<a href=\"javascript:alert(1)\">x</a>",
                        "<image href=\"http://127.0.0.1/x.png\"/>",
                        "<use href=\"http://127.0.0.1/x.svg#a\"/>",
                        "<foreignObject><iframe/></foreignObject>",
                        "<animate attributeName=\"href\" values=\"javascript:x\"/>",
                        "<style>@import url(http://127.0.0.1/x.css)</style>")
                .map(it -> picture("a drawing with " + it, "svg", letters("<svg>EXERCICE" + it + "</svg>"), "active"))
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toList(),
                        it -> Stream.concat(
                                        it.stream(),
                                        Stream.of(
                                                picture(
                                                        "a drawing with a file in it",
                                                        "svg",
                                                        letters(
                                                                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>"),
                                                        "active"),
                                                picture(
                                                        "a drawing of laughs",
                                                        "svg",
                                                        letters(
                                                                "<!DOCTYPE svg [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>"),
                                                        "kind")))
                                .toList()));
    }

    private static Harm picture(String told, String kind, byte[] content, String key) {
        return new Harm(
                told,
                named(kind).with("media/D1." + kind, content),
                Harm.KIT,
                "media/D1." + kind,
                key.isEmpty() ? "" : "picture." + key);
    }

    private static MemoryFiles named(String kind) {
        return MemoryFiles.little().with(Harm.KIT, Harm.little().replace("media/D1.svg", "media/D1." + kind));
    }

    static byte[] png(int width, int height, byte[]... more) {
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .array();
        return join(
                hex("89504E470D0A1A0A"),
                chunk("IHDR", head),
                join(more),
                chunk("IDAT", hex("789C636000020000050001")),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String kind, byte[] content) {
        var sum = new CRC32();
        sum.update(letters(kind));
        sum.update(content);
        return join(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                letters(kind),
                content,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] noted(String note) {
        var content = letters(note);
        var head = ByteBuffer.allocate(4).putShort((short) 0xFFE1).putShort((short) (content.length + 2));
        return join(hex("FFD8"), head.array(), content, Arrays.copyOfRange(JPEG, 2, JPEG.length));
    }

    private static byte[] webp(String part, byte[] content) {
        return join(
                letters("RIFF"),
                ByteBuffer.allocate(4)
                        .putInt(Integer.reverseBytes(12 + content.length))
                        .array(),
                letters("WEBP" + part),
                ByteBuffer.allocate(4)
                        .putInt(Integer.reverseBytes(content.length))
                        .array(),
                content);
    }

    /** Its picture says to go on for so many times sixteen megabytes. */
    private static byte[] lengthened(int most) {
        var bytes = PNG.clone();
        bytes[33] = (byte) most;
        return bytes;
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        var text = java.util.HexFormat.of().withUpperCase().formatHex(bytes);
        return hex(text.replace(from, to));
    }

    static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) joined.writeBytes(part);
        return joined.toByteArray();
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
