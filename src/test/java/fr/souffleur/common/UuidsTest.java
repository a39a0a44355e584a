package fr.souffleur.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UuidsTest {

    @Test
    void idsAreVersionSevenAndGrow() {
        var ids = IntStream.range(0, 10_000).mapToObj(_ -> Uuids.v7()).toList();
        assertThat(ids).allMatch(it -> it.version() == 7 && it.variant() == 2).doesNotHaveDuplicates();
        assertThat(ids)
                .isSortedAccordingTo(
                        (a, b) -> Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits()));
    }

    @Test
    void whatIsNoIdDoesNotExist() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ExerciseId.parse("' or 1=1"))
                .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
    }

    @Test
    void criteriaAndRolesHaveAShape() {
        assertThat(new CriterionId("4.2").value()).isEqualTo("4.2");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new CriterionId("4.2.1"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new RoleId("<script>"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new InjectId("../05"));
    }
}
