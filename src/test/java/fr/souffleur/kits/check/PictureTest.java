package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

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
        assertThat(faults("a.webp", "RIFFxxxxWEBP".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
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
