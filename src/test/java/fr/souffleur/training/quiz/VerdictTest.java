package fr.souffleur.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.souffleur.common.Refused;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.format.SmallCourse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    @Test
    void eachAnswerIsToldWhatItTeaches() {
        var wrong = Verdict.of(asked("fait-1"), Given.Picks.of(1));

        assertThat(wrong.right()).isFalse();
        assertThat(wrong.remarks())
                .extracting(Verdict.Remark::text)
                .containsExactly("C’est une impression. Qu’avez-vous vu qui la donne ?");
        assertThat(Verdict.of(asked("fait-1"), Given.Picks.of(0)).right()).isTrue();
    }

    @Test
    void ofSeveralAllRightOnesAndNoOtherAreAskedFor() {
        assertThat(Verdict.of(asked("fait-2"), Given.Picks.of(0, 1)).right()).isTrue();
        assertThat(Verdict.of(asked("fait-2"), Given.Picks.of(0)).right()).isFalse();
        assertThat(Verdict.of(asked("fait-2"), Given.Picks.of(0, 1, 2)).right()).isFalse();
    }

    @Test
    void whatIsPutSideBySideIsJudgedPairByPair() {
        var question = (Question.Match) asked("relire-1");
        var offered = Verdict.offered(question);
        var right =
                question.pairs().stream().map(it -> offered.indexOf(it.right())).toList();

        assertThat(offered).hasSize(4).isSorted();
        assertThat(Verdict.of(question, new Given.Matched(right)).right()).isTrue();
        var wrong = Verdict.of(question, new Given.Matched(List.of(right.get(1), right.get(0), right.get(2))));
        assertThat(wrong.right()).isFalse();
        assertThat(wrong.remarks()).extracting(Verdict.Remark::right).containsExactly(false, false, true, false);
        assertThat(wrong.remarks().getLast().text()).startsWith("Repartez de la personne");
    }

    @Test
    void aNumberPeopleOftenThinkOfHasItsOwnWords() {
        assertThat(Verdict.of(asked("heure-1"), Given.Number.typed("72")).right())
                .isTrue();
        assertThat(Verdict.of(asked("heure-1"), Given.Number.typed(" 24,0 "))
                        .remarks()
                        .getFirst()
                        .text())
                .startsWith("C’est le délai que l’on aimerait");
        assertThat(Verdict.of(asked("heure-1"), Given.Number.typed("1 000"))
                        .remarks()
                        .getFirst()
                        .text())
                .startsWith("Le délai se compte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soixante-douze", "1e9", "7-2", "--7", "7,", "12345678901234567890", "٧٢"})
    void whatIsNoNumberIsSaidToBeNone(String typed) {
        assertThatThrownBy(() -> Given.Number.typed(typed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("training.no-number");
    }

    @Test
    void nothingGivenIsNoAnswer() {
        assertThatThrownBy(() -> Verdict.of(asked("fait-1"), Given.Picks.of()))
                .hasMessageContaining("training.nothing-given");
        assertThatThrownBy(() -> Verdict.of(asked("relire-1"), new Given.Matched(List.of(0))))
                .hasMessageContaining("training.nothing-given");
    }

    @Test
    void whatWasNeverOfferedIsUnknown() {
        assertThatThrownBy(() -> Verdict.of(asked("fait-1"), Given.Picks.of(3))).hasMessageContaining("unknown");
        assertThatThrownBy(() -> Verdict.of(asked("fait-1"), Given.Picks.of(0, 1)))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> Verdict.of(asked("relire-1"), new Given.Matched(List.of(0, 1, 9))))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> Verdict.of(asked("fait-1"), Given.Number.typed("1")))
                .hasMessageContaining("unknown");
    }

    @Test
    void answersComeBackFromTheirText() {
        for (var given : List.of(Given.Picks.of(2, 0), new Given.Matched(List.of(3, 0, 1)), Given.Number.typed("-2,5")))
            assertThat(Given.read(given.text())).isEqualTo(given);
    }

    private static Question asked(String id) {
        return SmallCourse.book().questions().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
