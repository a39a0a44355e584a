package fr.souffleur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.identity.Hint.Kind;
import fr.souffleur.identity.Hint.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    @Test
    void aNumberOfTheRegisterIsAProposal() {
        assertThat(Claims.hints(Map.of("psc_finess_1", "2A0000017", "proconnect_siret", "13002526500013")))
                .containsExactly(
                        new Hint(Kind.FINESS, "2A0000017", Source.PRO_SANTE_CONNECT),
                        new Hint(Kind.SIRET, "13002526500013", Source.PROCONNECT));
    }

    @Test
    void anEmptyOrMissingNumberIsNone() {
        assertThat(Claims.hints(Map.of("psc_finess_1", "", "proconnect_siret", " ")))
                .isEmpty();
        assertThat(Claims.hints(Map.of())).isEmpty();
    }

    @Test
    void theSameNumberTwiceIsOneProposal() {
        assertThat(Claims.hints(Map.of("psc_finess_1", "990000017", "psc_finess_4", "990000017")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"99000\r\n0017", "<b>990000", "990000017 ", "99000001", "9900000170", "９９０００００１７", "2a0000017"})
    void whatHasNotTheShapeIsNone(String odd) {
        assertThat(Claims.hints(Map.of("psc_finess_1", odd))).isEmpty();
    }

    @Test
    void aClaimOfAnotherTypeIsNone() {
        assertThat(Claims.hints(Map.of(
                        "psc_finess_1",
                        List.of("990000017"),
                        "psc_finess_2",
                        990_000_017,
                        "psc_finess_3",
                        Map.of("numeroFinessSite", "990000017"),
                        "psc_finess_4",
                        true)))
                .isEmpty();
    }

    @Test
    void howeverManyThereAreOnlySevenPlacesAreRead() {
        var crowd = new HashMap<String, Object>();
        for (var i = 0; i < 10_000; i++) crowd.put("psc_finess_" + i, "%09d".formatted(i));
        assertThat(Claims.hints(crowd)).hasSize(6);
    }
}
