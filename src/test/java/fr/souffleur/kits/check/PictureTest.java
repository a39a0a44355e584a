package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.YamlReading;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final byte[] PNG = png(20, 10, "");
    private static final byte[] JPEG = jpeg(20, 10, "");
    private static final byte[] WEBP = webp("VP8 ", 4);

    @ParameterizedTest
    @CsvSource({
        "a.png, image/png",
        "a.jpg, image/jpeg",
        "a.b.jpeg, image/jpeg",
        "a.webp, image/webp",
        "a.svg, image/svg+xml"
    })
    void theNameSaysTheKind(String file, String type) {
        assertThat(Picture.type(file)).isEqualTo(type);
    }

    @Test
    void aPictureIsWhatItsNameSays() {
        assertThat(faults("a.png", PNG)).isEmpty();
        assertThat(faults("a.jpg", JPEG)).isEmpty();
        assertThat(faults("a.webp", WEBP)).isEmpty();
        assertThat(faults("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><use href='#a'/></svg>"))
                .isEmpty();
    }

    @Test
    void anotherKindUnderThatNameIsRefused() {
        assertThat(faults("a.png", JPEG)).containsExactly("picture.kind");
        assertThat(faults("a.jpg", PNG)).containsExactly("picture.kind");
        assertThat(faults("a.png", new byte[] {(byte) 0x89, 'P'})).containsExactly("picture.kind");
        assertThat(faults("a.png", new byte[0])).containsExactly("picture.kind");
        assertThat(faults("a.webp", "<svg/>")).containsExactly("picture.kind");
        assertThat(faults("a.svg", "<html></html>")).containsExactly("picture.kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<svg:script>x</svg:script>",
                "<g onload='x()'/>",
                "<g ONCLICK = 'x()'/>",
                "<a href='javascript:x()'>x</a>",
                "<image href='https://suivi.example/pixel'/>",
                "<image xlink:href=\"//suivi.example/pixel\"/>",
                "<image href=pixel.png />",
                "<style>@import 'x.css';</style>",
                "<rect style='fill:url(https://suivi.example/x)'/>",
                "<foreignObject><p>x</p></foreignObject>",
                "<iframe/>"
            })
    void aDrawingDrawsNothingButItself(String inside) {
        assertThat(faults("a.svg", "<svg>" + inside + "</svg>")).containsExactly("picture.active");
    }

    @Test
    void aDrawingBringsNoEntities() {
        assertThat(faults("a.svg", "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>"))
                .containsExactly("picture.active");
        assertThat(faults("a.svg", "<?xml-stylesheet href='x'?><svg/>")).containsExactly("picture.active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='&#106;avascript:x()'>x</a>",
                "<animate attributeName='href' to='x'/>",
                "<set attributeName='x' to='y'/>",
                "<svg:set to='y'/>",
                "<style>a{b:u\\\\72l(https://suivi.example)}</style>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<use href='other.svg#a'/>",
                "<video src='x'/>"
            })
    void aDrawingDoesNotGetRoundThat(String inside) {
        assertThat(faults("a.svg", "<svg>" + inside + "</svg>")).containsExactly("picture.active");
    }

    @Test
    void aDrawingIsUtf8AndADrawingFromItsFirstSign() {
        assertThat(faults("a.svg", "<svg>é</svg>".getBytes(StandardCharsets.UTF_16)))
                .containsExactly("picture.kind");
        assertThat(faults("a.svg", "<svg>é</svg>".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("picture.kind");
        assertThat(faults("a.svg", "<html><svg/></html>")).containsExactly("picture.kind");
        assertThat(faults("a.svg", "GIF89a/*<svg/>*/")).containsExactly("picture.kind");
        assertThat(faults("a.svg", "<?xml version='1.0' encoding='UTF-8'?>\n<!-- un plan -->\n<svg/>"))
                .isEmpty();
    }

    @Test
    void aPictureOfEndlessSizeIsRefusedByItsHeader() {
        assertThat(faults("a.png", png(50_000, 50_000, ""))).containsExactly("picture.too-wide");
        assertThat(faults("a.png", png(-1, 10, ""))).containsExactly("picture.too-wide");
        assertThat(faults("a.jpg", jpeg(50_000, 10, ""))).containsExactly("picture.too-wide");
        assertThat(faults("a.webp", webp("VP8X", 10))).containsExactly("picture.too-wide");
    }

    @Test
    void aPictureDoesNotMoveAndKeepsNoPlace() {
        assertThat(faults("a.png", png(20, 10, "acTL"))).containsExactly("picture.moves");
        assertThat(faults("a.png", png(20, 10, "eXIf"))).containsExactly("picture.camera");
        assertThat(faults("a.jpg", jpeg(20, 10, "Exif"))).containsExactly("picture.camera");
        assertThat(faults("a.webp", webp("ANIM", 4))).containsExactly("picture.moves");
        assertThat(faults("a.webp", webp("EXIF", 4))).containsExactly("picture.camera");
    }

    @Test
    void nothingElseHidesBehindAPicture() {
        for (var picture : List.of("a.png", "a.jpg", "a.webp")) {
            var bytes = picture.endsWith("png") ? PNG : picture.endsWith("jpg") ? JPEG : WEBP;
            assertThat(faults(picture, java.util.Arrays.copyOf(bytes, bytes.length + 40)))
                    .containsExactly("picture.more");
            for (var length = 0; length < bytes.length; length++)
                assertThat(faults(picture, java.util.Arrays.copyOf(bytes, length)))
                        .as("%s cut to %d", picture, length)
                        .hasSize(1);
        }
    }

    private static byte[] png(int width, int height, String more) {
        var png = ByteBuffer.allocate(57 + (more.isEmpty() ? 0 : 12))
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(letters("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[9]);
        if (!more.isEmpty()) png.putInt(0).put(letters(more)).putInt(0);
        return png.putInt(0)
                .put(letters("IDAT"))
                .putInt(0)
                .putInt(0)
                .put(letters("IEND"))
                .putInt(0)
                .array();
    }

    private static byte[] jpeg(int width, int height, String note) {
        return ByteBuffer.allocate(33)
                .putInt(0xFFD8FFE1)
                .putShort((short) 6)
                .put(letters(note.isEmpty() ? "none" : note))
                .putShort((short) 0xFFC0)
                .putShort((short) 9)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[2])
                .putShort((short) 0xFFDA)
                .putShort((short) 2)
                .put(new byte[6])
                .putShort((short) 0xFFD9)
                .array();
    }

    private static byte[] webp(String part, int length) {
        var content = new byte[length];
        java.util.Arrays.fill(content, (byte) 0x7F);
        return ByteBuffer.allocate(20 + length)
                .put(letters("RIFF"))
                .putInt(Integer.reverseBytes(12 + length))
                .put(letters("WEBP"))
                .put(letters(part))
                .putInt(Integer.reverseBytes(length))
                .put(content)
                .array();
    }

    private static byte[] letters(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> faults(String file, String content) {
        return faults(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String file, byte[] content) {
        var faults = new Faults();
        var name = YamlReading.read(new SourceText("kit.yaml", "file: " + file + "\n"), faults)
                .orElseThrow();
        Picture.check(name.root().at("file"), content, faults);
        return faults.sorted().stream().map(Fault::key).toList();
    }
}
