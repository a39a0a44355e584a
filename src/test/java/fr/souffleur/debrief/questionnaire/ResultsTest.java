package fr.souffleur.debrief.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.debrief.questionnaire.Results.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {

    @Test
    void theMiddleIsTheMoreCarefulOfTwo() {
        assertThat(new Line("x", List.of(0, 1, 2, 0)).median()).contains(Mark.RATHER);
        assertThat(new Line("x", List.of(0, 2, 2, 0)).median()).contains(Mark.RATHER_NOT);
        assertThat(new Line("x", List.of(0, 0, 0, 3)).median()).contains(Mark.FULLY);
        assertThat(new Line("x", List.of(0, 0, 0, 0)).median()).isEmpty();
    }

    @Test
    void figuresAreDrawnFromThreeOnAndThenWithThreeMore() {
        assertThat(Results.mayDraw(2, 0)).isFalse();
        assertThat(Results.mayDraw(3, 0)).isTrue();
        assertThat(Results.mayDraw(5, 3)).isFalse();
        assertThat(Results.mayDraw(6, 3)).isTrue();
    }

    @Test
    void anEmptyAnEndlessAndAForeignSheetAreRefused() {
        assertThat(refusal(() -> new Reply(Map.of(), " \u0000 "))).isEqualTo("debrief.questionnaire-empty");
        assertThat(refusal(() -> new Reply(Map.of(), "x".repeat(501)))).isEqualTo("debrief.too-long");
        assertThat(refusal(() -> Mark.of(5))).isEqualTo("debrief.questionnaire-mark");
        assertThat(refusal(() -> new Reply(Map.of(7, Mark.FULLY), "").mustFit(7)))
                .isEqualTo("debrief.questionnaire-mark");
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt).key();
    }
}
