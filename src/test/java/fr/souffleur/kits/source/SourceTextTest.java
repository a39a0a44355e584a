package fr.souffleur.kits.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void linesEndInEveryWayThatEditorsKnow() {
        var text = new SourceText("a.md", "un\ndeux\r\ntrois\rquatre");
        for (var word : new String[] {"1:1 un", "2:1 deux", "3:1 trois", "4:1 quatre"})
            assertThat(place(text, text.text().indexOf(word.substring(4))))
                    .as(word)
                    .isEqualTo(word.substring(0, 3));
    }

    @Test
    void aColumnIsAWholeCharacter() {
        var text = new SourceText("a.md", "😀😀x");
        assertThat(place(text, 4)).isEqualTo("1:3");
        assertThat(text.offset(0, 2)).isEqualTo(4);
    }

    @Test
    void beyondALinesEndIsItsEnd() {
        var text = new SourceText("a.md", "un\ndeux");
        assertThat(text.offset(0, 99)).isEqualTo(3);
        assertThat(text.offset(99, 99)).isEqualTo(7);
    }

    @Test
    void anEmptyTextHasAFirstPlace() {
        assertThat(place(new SourceText("a.md", ""), 0)).isEqualTo("1:1");
    }

    @Test
    void wordsAreFoundHoweverTheyAreFolded() {
        var text = new SourceText("a.md", "la boîte\n   du secrétariat, la boîte du secrétariat");
        assertThat(text.find("boîte du secrétariat", 0, 0, text.text().length()))
                .hasValue(3);
        assertThat(text.find("boîte du secrétariat", 1, 0, text.text().length()))
                .hasValue(31);
        assertThat(text.find("boîte du secrétariat", 2, 0, text.text().length()))
                .isEmpty();
        assertThat(text.find("(.*)", 0, 0, text.text().length())).isEmpty();
    }

    @Test
    void aFaultIsALinkThatTerminalsKnow() {
        var fault = new SourceText("kits/EHPAD-01/kit.yaml", "a\nb c").fault(4, "yaml.tab");
        assertThat(fault.say(Words.in("fr"))).startsWith("kits/EHPAD-01/kit.yaml:2:3: Une tabulation");
        assertThat(fault.say(Words.in("en"))).startsWith("kits/EHPAD-01/kit.yaml:2:3: ");
    }

    @Test
    void faultsComeInReadingOrderEachOnceAndNeverWithoutEnd() {
        var text = new SourceText("a.md", "x".repeat(2_000));
        var faults = new Faults();
        faults.add(text.fault(5, "b"));
        faults.add(text.fault(5, "a"));
        faults.add(text.fault(1, "c"));
        faults.add(text.fault(5, "a"));
        assertThat(faults.sorted()).extracting(Fault::key).containsExactly("c", "a", "b");
        for (int at = 0; at < 2_000; at++) faults.add(text.fault(at, "d"));
        assertThat(faults.full()).isTrue();
        assertThat(faults.sorted()).hasSize(1_000);
    }

    private static String place(SourceText text, int offset) {
        var fault = text.fault(offset, "x");
        return fault.line() + ":" + fault.column();
    }
}
