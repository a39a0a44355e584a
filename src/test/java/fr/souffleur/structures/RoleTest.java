package fr.souffleur.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    private static final Set<Role> SAID = EnumSet.noneOf(Role.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PILOT         | SEE PLAN CONDUCT OBSERVE DEBRIEF READ_REPORT ATTEST ADMIT PROFILE SHARE READ_JOURNAL",
                "MANAGEMENT    | SEE PLAN READ_REPORT ATTEST SIGN ADMIT PROFILE SHARE READ_JOURNAL",
                "IT            | SEE READ_REPORT PROFILE",
                "OBSERVER      | SEE OBSERVE",
                "READER        | SEE READ_REPORT",
                "HEAD          | SEE FOLLOW",
                "CURATOR       | SEE CURATE",
                "COORDINATOR   | SEE FOLLOW REGISTER",
                "ARS_READER    | SEE FOLLOW",
                "ADMINISTRATOR | SEE ADMIT READ_JOURNAL OPERATE"
            })
    void aRoleGrantsTheseRightsAndNoOther(Role role, String rights) {
        assertThat(Right.values())
                .filteredOn(role::grants)
                .extracting(Right::name)
                .containsExactlyInAnyOrder(rights.split(" "));
        SAID.add(role);
    }

    @AfterAll
    static void theTableAboveForgetsNobody() {
        assertThat(SAID).containsExactlyInAnyOrder(Role.values());
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
