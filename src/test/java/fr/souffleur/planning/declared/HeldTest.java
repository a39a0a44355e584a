package fr.souffleur.planning.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HeldTest {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

    @Test
    void whatFollowsFromWhoTookPartIsNotTicked() {
        var held = held(EnumSet.of(Part.GENERAL_MANAGEMENT, Part.CARE, Part.IT), Set.of(Box.CARE_CONTINUITY));
        assertThat(held.boxes())
                .containsExactlyInAnyOrder(
                        Box.CARE_CONTINUITY, Box.GENERAL_MANAGEMENT, Box.CARE_MANAGERS, Box.NOT_ONLY_IT);
        assertThat(held(EnumSet.of(Part.IT), EnumSet.allOf(Box.class)).boxes())
                .doesNotContain(Box.GENERAL_MANAGEMENT, Box.CARE_MANAGERS, Box.NOT_ONLY_IT);
    }

    @Test
    void aTestOfServersByTheItTeamMissesWhatMakesAnExerciseCount() {
        assertThat(held(EnumSet.of(Part.IT), Set.of()).missing())
                .containsExactly(
                        Box.CARE_CONTINUITY,
                        Box.CYBER_TRIGGER,
                        Box.GENERAL_MANAGEMENT,
                        Box.CARE_MANAGERS,
                        Box.NOT_ONLY_IT,
                        Box.NOT_TECHNICAL);
    }

    @Test
    void whatIsGoodToHaveIsNotMissed() {
        var all = EnumSet.of(Box.CARE_CONTINUITY, Box.CYBER_TRIGGER, Box.NOT_TECHNICAL);
        assertThat(held(EnumSet.of(Part.GENERAL_MANAGEMENT, Part.DOCTORS), all).missing())
                .isEmpty();
    }

    @Test
    void theBoxesAreThoseOfAnAttestation() {
        assertThat(Box.values())
                .extracting(Enum::name)
                .containsExactly(java.util.Arrays.stream(fr.souffleur.debrief.attestation.Box.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    @Test
    void itLiesInThePastAndNotTooFar() {
        assertThatCode(() -> on(TODAY).mustLieBefore(TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> on(TODAY.minusYears(5)).mustLieBefore(TODAY)).doesNotThrowAnyException();
        refused("planning.declared.future", () -> on(TODAY.plusDays(1)).mustLieBefore(TODAY));
        refused(
                "planning.declared.too-old",
                () -> on(TODAY.minusYears(5).minusDays(1)).mustLieBefore(TODAY));
    }

    @Test
    void somebodyTookPartAndTheProofIsALine() {
        refused("planning.declared.parts", () -> held(Set.of(), Set.of()));
        refused("planning.declared.proof", () -> proof("x".repeat(201)));
        refused("planning.declared.proof", () -> proof("a\r\nBcc: b"));
        assertThat(proof("  GED 12/34 ").proof()).isEqualTo("GED 12/34");
    }

    private static Held proof(String proof) {
        return new Held(TODAY, Family.ANS, Mode.CONSULTANT, EnumSet.of(Part.CARE), Set.of(), proof);
    }

    private static Held on(LocalDate day) {
        return new Held(day, Family.ANS, Mode.CONSULTANT, EnumSet.of(Part.CARE), Set.of(), "");
    }

    private static Held held(Set<Part> parts, Set<Box> boxes) {
        return new Held(TODAY, Family.ANS, Mode.SELF_RUN, parts, boxes, "");
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
