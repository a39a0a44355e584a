package fr.souffleur.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.training.course.Question;
import fr.souffleur.training.format.SmallCourse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Given ANY = Given.Picks.of(0);

    @Test
    void rightAtOnceCountsTwoHalvesAndAtTheSecondTurnOne() {
        var attempt = attempt(80, answer(0, 1, true), answer(1, 1, false), answer(1, 2, true));

        assertThat(attempt.points()).isEqualTo(3);
        assertThat(attempt.pointsOf()).isEqualTo(8);
        assertThat(attempt.settled()).isEqualTo(2);
        assertThat(attempt.passed()).isFalse();
    }

    @Test
    void afterTwoTurnsAQuestionIsExplainedAndTheNextOneComes() {
        var attempt = attempt(80, answer(0, 1, false), answer(0, 2, false));

        assertThat(attempt.standing(id(0))).isEqualTo(Attempt.Standing.EXPLAINED);
        assertThat(attempt.next()).map(Question::id).contains(id(1));
    }

    @Test
    void fourOfFiveHalvesAreEnoughWhenEightyPercentAreAsked() {
        var seven = attempt(
                80,
                answer(0, 1, true),
                answer(1, 1, true),
                answer(2, 1, true),
                answer(3, 1, false),
                answer(3, 2, true));
        var six = attempt(
                80,
                answer(0, 1, true),
                answer(1, 1, true),
                answer(2, 1, true),
                answer(3, 1, false),
                answer(3, 2, false));

        assertThat(seven.passed()).isTrue();
        assertThat(six.passed()).isFalse();
        assertThat(six.next()).isEmpty();
    }

    @Test
    void aDrawTakesFromEachPoolAndTurnsToWhatWasAskedLeast() {
        var book = SmallCourse.book();
        for (int seed = 0; seed < 20; seed++) {
            var drawn = Draw.of(book, Map.of(), new Random(seed));
            assertThat(drawn).extracting(Question::pool).containsExactly("fait", "fait", "relire", "heure");
        }
        var twice = SmallCourse.whole()
                .with(
                        "course.yaml",
                        "title: Fait ou opinion\n      lesson: ecrire\n      draw: 2",
                        "title: Fait ou opinion\n      lesson: ecrire\n      draw: 1")
                .check()
                .book();
        assertThat(twice).isNotNull();
        for (int seed = 0; seed < 20; seed++)
            assertThat(Draw.of(twice, Map.of("fait-1", 1), new Random(seed))
                            .getFirst()
                            .id())
                    .isEqualTo("fait-2");
    }

    @Test
    void answersAreShownInAnotherOrderEachTime() {
        var first = SmallCourse.book();
        var seen = new ArrayList<List<Question.Answer>>();
        for (int seed = 0; seed < 30; seed++)
            for (var it : Draw.of(first, Map.of(), new Random(seed)))
                if (it instanceof Question.Choice choice) seen.add(choice.answers());
        assertThat(seen.stream().distinct().count()).isGreaterThan(3);
    }

    private static String id(int question) {
        return SmallCourse.book().questions().get(question).id();
    }

    private static Attempt.Answered answer(int question, int turn, boolean right) {
        return new Attempt.Answered(id(question), turn, ANY, right);
    }

    private static Attempt attempt(int percent, Attempt.Answered... answers) {
        var book = SmallCourse.book();
        return new Attempt(
                AttemptId.fresh(),
                "essai/PETIT",
                "1.0.0",
                book.questions(),
                List.of(answers),
                percent,
                Instant.EPOCH,
                null);
    }
}
