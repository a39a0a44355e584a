package fr.souffleur.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            value = {
                "RIGHT,       PILOT, MANAGEMENT, OBSERVER, CURATOR",
                "SEE,         true,  true,       true,     true",
                "PLAN,        true,  true,       false,    false",
                "CONDUCT,     true,  false,      false,    false",
                "OBSERVE,     true,  false,      true,     false",
                "DEBRIEF,     true,  false,      false,    false",
                "READ_REPORT, true,  true,       false,    false",
                "CURATE,      false, false,      false,    true",
                "ATTEST,      true,  true,       false,    false"
            })
    void aRoleGrantsTheseRightsAndNoOther(
            Right right, boolean pilot, boolean management, boolean observer, boolean curator) {
        assertThat(Role.PILOT.grants(right)).isEqualTo(pilot);
        assertThat(Role.MANAGEMENT.grants(right)).isEqualTo(management);
        assertThat(Role.OBSERVER.grants(right)).isEqualTo(observer);
        assertThat(Role.CURATOR.grants(right)).isEqualTo(curator);
    }

    @Test
    void theTableAboveForgetsNobody() {
        assertThat(Role.values()).hasSize(4);
        assertThat(Right.values()).hasSize(8);
    }

    @Test
    void aStructureHasANameOfReasonableLength() {
        assertThat(named("x".repeat(200)).name()).hasSize(200);
        for (var name : new String[] {"", "  ", "x".repeat(201)})
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> named(name))
                    .satisfies(it -> assertThat(it.key()).isEqualTo("structures.name"));
    }

    private static Structure named(String name) {
        return new Structure(StructureId.fresh(), name, "ehpad", ZoneId.of("Europe/Paris"));
    }
}
