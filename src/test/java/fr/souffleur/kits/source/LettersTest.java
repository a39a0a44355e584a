package fr.souffleur.kits.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @Test
    void lettersOfEveryScriptAreRead() {
        assertThat(read("Élève, œuvre 😀 مرحبا 中\r\n\tfin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u202E", "\u2066", "\u2028", "\u0085"})
    void aSignThatNobodySeesIsRefusedWhereItStands(String sign) {
        assertThat(read("un\ndeux " + sign + "trois"))
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo("unseen-sign"))
                .satisfies(it -> assertThat(it.line() + ":" + it.column()).isEqualTo("2:6"))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("U+%04X".formatted((int) sign.charAt(0))));
    }

    @Test
    void aMarkAtTheVeryBeginningIsToldAndTheRestIsRead() {
        var faults = new Faults();
        var source = Letters.read("a.md", "\uFEFFBonjour".getBytes(StandardCharsets.UTF_8), faults);
        assertThat(source).map(SourceText::text).contains("Bonjour");
        assertThat(faults.sorted()).extracting(Fault::key).containsExactly("byte-order-mark");
    }

    @Test
    void aMarkFurtherOnIsASignThatNobodySees() {
        assertThat(read("Bon\uFEFFjour")).extracting(Fault::key).containsExactly("unseen-sign");
    }

    @Test
    void lettersOfAnOlderEncodingAreToldAtTheFirstThatBreaks() {
        var faults = new Faults();
        assertThat(Letters.read("a.md", "Bon\ndéjà".getBytes(StandardCharsets.ISO_8859_1), faults))
                .isEmpty();
        assertThat(faults.sorted()).singleElement().satisfies(it -> {
            assertThat(it.key()).isEqualTo("encoding");
            assertThat(it.line() + ":" + it.column()).isEqualTo("2:2");
        });
    }

    @Test
    void aCharacterCutInTwoAtTheEndIsRefused() {
        var faults = new Faults();
        assertThat(Letters.read("a.md", new byte[] {'c', 'a', 'f', (byte) 0xC3}, faults))
                .isEmpty();
        assertThat(faults.sorted()).extracting(Fault::key).containsExactly("encoding");
    }

    @Test
    void aLineHasAnEnd() {
        assertThat(read("x".repeat(19_999) + "\n" + "y".repeat(19_999))).isEmpty();
        assertThat(read("un\n" + "x".repeat(20_000))).extracting(Fault::key).containsExactly("endless-line");
    }

    private static List<Fault> read(String text) {
        var faults = new Faults();
        var source = Letters.read("a.md", text.getBytes(StandardCharsets.UTF_8), faults);
        assertThat(source.isPresent()).isEqualTo(faults.sorted().isEmpty());
        return faults.sorted();
    }
}
