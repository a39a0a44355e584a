package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class QrTest {

    @Test
    void aCodeSaysWhatItHolds() {
        assertThat(Qr.svg("http://localhost:8080/j/ACDEFGHJ", "Adresse <des> joueurs & \"autres\""))
                .startsWith("<svg")
                .contains("role=\"img\"")
                .contains("aria-label=\"Adresse &lt;des> joueurs &amp; &quot;autres&quot;\"");
    }

    @Test
    void aQuietMarginLiesAround() {
        // So many signs need a code of 29 modules; with four light ones on each side that is 37.
        assertThat(Qr.svg("http://localhost:8080/j/ACDEFGHJ", "")).contains("viewBox=\"0 0 37 37\"");
    }

    @Test
    void theCodeItselfIsDrawnModuleByModule() {
        var text = "http://localhost:8080/j/ACDEFGHJ";
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var dark = new boolean[code.size][code.size];
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(Qr.svg(text, ""));
        while (runs.find())
            for (int x = 0; x < Integer.parseInt(runs.group(3)); x++)
                dark[Integer.parseInt(runs.group(2)) - 4][Integer.parseInt(runs.group(1)) - 4 + x] = true;
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                assertThat(dark[y][x]).as(x + ", " + y).isEqualTo(code.getModule(x, y));
    }

    @Test
    void aLongerAddressMakesALargerCode() {
        assertThat(side("http://a.example/" + "x".repeat(200))).isGreaterThan(side("http://a.example/"));
    }

    @Test
    void itIsAPictureOfItsOwnWithoutAddressOrScript() {
        var svg = Jsoup.parse(Qr.svg("http://localhost:8080/j/ACDEFGHJ", "\" onload=\"x() <script>"));
        assertThat(svg.select("script, [onload], [href]")).isEmpty();
        assertThat(svg.select("svg").attr("aria-label")).isEqualTo("\" onload=\"x() <script>");
    }

    private static int side(String text) {
        return Integer.parseInt(Qr.svg(text, "").replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
    }
}
