package fr.souffleur.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @Test
    void aCodeIsReadAloudInSevenGroupsOfFour() {
        assertThat(Code.fresh().grouped()).matches("([ACDEFGHJKMNPQRTUVWXY34679]{4}-){6}[A-Z0-9]{4}");
    }

    @Test
    void itHoldsAtLeast128BitsAndComesOnce() {
        assertThat(28 * Math.log(25) / Math.log(2)).isGreaterThan(128);
        var seen = new HashSet<String>();
        IntStream.range(0, 10_000)
                .forEach(_ -> assertThat(seen.add(Code.fresh().signs())).isTrue());
    }

    @Test
    void howItIsTypedDoesNotMatter() {
        var code = Code.fresh();
        for (var typed : new String[] {
            code.signs(),
            code.grouped(),
            code.grouped().toLowerCase(Locale.ROOT),
            " " + code.grouped().replace("-", " – ") + "\u00A0",
            code.grouped().replace('-', '\u2011'),
            code.grouped().replace('-', '.')
        }) assertThat(Code.typed(typed)).as(typed).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "ABCD-2345",
                "0000-0000-0000-0000-0000-0000-0000",
                "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAA",
                "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAAA",
                "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAA'",
                "../../../../../../../../etc/passwd",
                "АААА-АААА-АААА-АААА-АААА-АААА-АААА"
            })
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(Code.typed(typed)).isEmpty();
    }

    @Test
    void anEndlessTextIsNotEvenLookedAt() {
        assertThat(Code.typed("A-".repeat(1_000_000))).isEmpty();
    }

    @Test
    void itsDigestSaysNothingOfIt() {
        var code = new Code("ACDEFGHJKMNPQRTUVWXY34679ACD");
        assertThat(code.hash()).hasSize(64).matches("[0-9a-f]+").isEqualTo(code.hash());
        assertThat(Code.fresh().hash()).isNotEqualTo(code.hash());
    }
}
