package fr.souffleur.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souffleur.db.Tables.TRAINING_ANSWER;
import static souffleur.db.Tables.TRAINING_ATTEMPT;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.identity.People;
import fr.souffleur.training.certificate.Certificates;
import fr.souffleur.training.certificate.Held;
import fr.souffleur.training.quiz.Attempt;
import fr.souffleur.training.quiz.Verdict;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DoorTest
@TestPropertySource(properties = "souffleur.courses=src/test/resources/courses")
class LearningIT {

    @Autowired
    Learning learning;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Certificates certificates;

    @Autowired
    People people;

    @Autowired
    DSLContext sql;

    private final Caller anna = new Caller.Person(PersonId.fresh());

    @Test
    void whoOpensALessonComesBackToItAndProgressCountsAtOnce() {
        assertThat(learning.of(anna, "PETIT").started()).isFalse();

        learning.open(anna, "PETIT", "relire");
        assertThat(learning.of(anna, "PETIT").lesson()).isEqualTo("relire");
        var after = learning.done(anna, "PETIT", "relire");

        assertThat(after.done()).containsExactly("relire");
        assertThat(after.steps()).isEqualTo(1);
        assertThat(after.minutesLeft()).isEqualTo(9);
        assertThat(learning.undone(anna, "PETIT", "relire").done()).isEmpty();
    }

    @Test
    void allLessonsAndAPassedQuizMakeACourseComplete() {
        learning.done(anna, "PETIT", "ecrire");
        learning.done(anna, "PETIT", "relire");
        assertThat(learning.of(anna, "PETIT").complete()).isFalse();

        var attempt = quizzes.begin(anna, "PETIT");
        for (var question : attempt.questions())
            quizzes.answer(anna, attempt.id(), question.id(), 1, Passing.right(question));

        var progress = learning.of(anna, "PETIT");
        assertThat(progress.complete()).isTrue();
        assertThat(progress.doneAt()).isNotNull();
        assertThat(quizzes.of(anna, "PETIT").getFirst().passed()).isTrue();
    }

    @Test
    void whatACourseCertifiesIsHeldAtOnceAndRenewedByPassingAnew() {
        var claire = people.arrive("test", PersonId.fresh().toString(), "Claire Morel", "claire@exemple.example")
                .caller();
        Passing.all(learning, quizzes, claire, "PETIT");

        var first = certificates.mine(claire).getFirst();
        assertThat(first.state()).isEqualTo(Held.State.VALID);
        assertThat(first.what().lessons()).hasSize(2);
        learning.certify(claire, "PETIT");
        learning.done(claire, "PETIT", "relire");
        assertThat(certificates.mine(claire))
                .hasSize(1)
                .first()
                .extracting(Held::id)
                .isEqualTo(first.id());

        Passing.all(learning, quizzes, claire, "PETIT");
        assertThat(certificates.mine(claire))
                .hasSize(1)
                .first()
                .extracting(Held::id)
                .isNotEqualTo(first.id());
    }

    @Test
    void aQuizIsTakenUpWhereItWasAndTriedAnewOnceItIsOver() {
        var attempt = quizzes.begin(anna, "PETIT");
        var first = attempt.questions().getFirst();
        quizzes.answer(anna, attempt.id(), first.id(), 1, Passing.wrong(first));

        var again = quizzes.begin(anna, "PETIT");
        assertThat(again.id()).isEqualTo(attempt.id());
        assertThat(again.questions()).isEqualTo(attempt.questions());
        assertThat(again.standing(first.id())).isEqualTo(Attempt.Standing.ONCE_MORE);

        quizzes.answer(anna, attempt.id(), first.id(), 2, Passing.wrong(first));
        for (var question : again.questions().subList(1, 4))
            quizzes.answer(anna, attempt.id(), question.id(), 1, Passing.right(question));
        assertThat(quizzes.of(anna, "PETIT").getFirst().passed()).isFalse();
        assertThat(learning.of(anna, "PETIT").quizPassed()).isFalse();
        assertThat(quizzes.begin(anna, "PETIT").id()).isNotEqualTo(attempt.id());
    }

    @Test
    void theSameAnswerTwiceCountsOnceAndAnotherOneDoesNotReplaceIt() throws Exception {
        var attempt = quizzes.begin(anna, "PETIT");
        var question = attempt.questions().getFirst();
        var verdicts = new ArrayList<Verdict>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var sent = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(
                            () -> quizzes.answer(anna, attempt.id(), question.id(), 1, Passing.wrong(question))))
                    .toList();
            for (var it : sent) verdicts.add(it.get());
        }

        assertThat(verdicts).hasSize(8).containsOnly(verdicts.getFirst());
        assertThat(sql.fetchCount(
                        TRAINING_ANSWER,
                        TRAINING_ANSWER.ATTEMPT_ID.eq(attempt.id().value())))
                .isEqualTo(1);
        assertThatThrownBy(() -> quizzes.answer(anna, attempt.id(), question.id(), 1, Passing.right(question)))
                .hasMessageContaining("training.answered");
        assertThatThrownBy(() -> quizzes.answer(anna, attempt.id(), question.id(), 3, Passing.right(question)))
                .hasMessageContaining("training.answered");
    }

    @Test
    void anAnswerAfterTheCourseBecameAnotherOneIsToldSoAndANewQuizIsDrawn() {
        var attempt = quizzes.begin(anna, "PETIT");
        var question = attempt.questions().getFirst();
        version(attempt, "0.9.0");

        assertThatThrownBy(() -> quizzes.answer(anna, attempt.id(), question.id(), 1, Passing.right(question)))
                .hasMessageContaining("training.course-changed");
        assertThat(quizzes.begin(anna, "PETIT").id()).isNotEqualTo(attempt.id());
    }

    @Test
    void aNewWordingOfTheCourseLetsAQuizGoOnWithWhatItAsked() {
        var attempt = quizzes.begin(anna, "PETIT");
        version(attempt, "1.4.2");
        for (var question : attempt.questions())
            quizzes.answer(anna, attempt.id(), question.id(), 1, Passing.right(question));

        assertThat(learning.of(anna, "PETIT").quizPassed()).isTrue();
    }

    @Test
    void nobodyAnswersForAnother() {
        var attempt = quizzes.begin(anna, "PETIT");
        var question = attempt.questions().getFirst();
        var other = new Caller.Person(PersonId.fresh());

        assertThatThrownBy(() -> quizzes.answer(other, attempt.id(), question.id(), 1, Passing.right(question)))
                .hasMessageContaining("unknown");
        assertThat(quizzes.of(other, "PETIT")).isEmpty();
        assertThatThrownBy(() -> learning.all(new Caller.Clock())).hasMessageContaining("unknown");
    }

    private void version(Attempt attempt, String version) {
        sql.update(TRAINING_ATTEMPT)
                .set(TRAINING_ATTEMPT.VERSION, version)
                .where(TRAINING_ATTEMPT.ATTEMPT_ID.eq(attempt.id().value()))
                .execute();
    }
}
