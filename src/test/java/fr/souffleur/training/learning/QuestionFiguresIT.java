package fr.souffleur.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.authoring.CourseDecisions;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.Curators;
import fr.souffleur.training.authoring.DraftId;
import fr.souffleur.training.quiz.Given;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Each test counts on a version of its own: answers of other tests are to the shipped one. */
@DoorTest
@TestPropertySource(properties = "souffleur.courses=src/test/resources/courses")
class QuestionFiguresIT {

    private static final String PETIT = "essai/PETIT";

    @Autowired
    QuestionFigures figures;

    @Autowired
    Quizzes quizzes;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    CourseDecisions decisions;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    Curators curators;
    DraftId draft;
    String version;

    @BeforeEach
    void aVersion() {
        curators = Curators.of(structures, people);
        draft = drafts.begin(curators.camille(), curators.body(), PETIT);
        version = "1." + (100 + Math.floorMod(draft.hashCode(), 100_000_000)) + ".0";
        drafts.write(
                curators.camille(),
                curators.body(),
                draft,
                new fr.souffleur.training.authoring.Edit.Say(
                        fr.souffleur.training.authoring.Place.course("/version"), version),
                0);
        curators.publish(drafts, decisions, draft);
    }

    @AfterEach
    void clear() {
        decisions.retire(curators.camille(), curators.body(), draft, "Essai");
    }

    @Test
    void fourPeopleAreTooFewAndFiveAreEnough() {
        for (int i = 0; i < 4; i++) right(someone());
        assertThat(figures()).isEmpty();
        var last = someone();
        answer(last, "heure-1", Given.Number.typed("24"));
        var figure = figures().get("heure-1");
        assertThat(figure.people()).isEqualTo(5);
        assertThat(figure.rightAtFirst()).isEqualTo(4);
        assertThat(figure.percent(figure.rightAtFirst())).isEqualTo(80);
        assertThat(figure.shares()).containsExactly(new Figure.Share("72", true, 4), new Figure.Share("24", false, 1));
        assertThat(figures().keySet()).containsExactly("heure-1");
    }

    @Test
    void onlyTheFirstTimeSomebodyMeetsAQuestionCounts() {
        for (int i = 0; i < 5; i++) right(someone());
        var again = someone();
        wrong(again);
        right(again);
        assertThat(figures().get("heure-1").people()).isEqualTo(6);
        assertThat(figures().get("heure-1").rightAtFirst()).isEqualTo(5);
    }

    @Test
    void whatNearlyEverybodyKnowsIsTooEasyAndAWrongAnswerChosenMoreOftenMisleads() {
        for (int i = 0; i < 5; i++) right(someone());
        assertThat(figures().get("heure-1").tooEasy()).isTrue();
        assertThat(figures().get("fait-1").tooEasy()).isTrue();
        assertThat(figures().get("fait-1").misleading()).isFalse();
        for (int i = 0; i < 6; i++) answer(someone(), "heure-1", Given.Number.typed("24"));
        var figure = figures().get("heure-1");
        assertThat(figure.tooEasy()).isFalse();
        assertThat(figure.misleading()).isTrue();
    }

    @Test
    void onlyWhoCuratesAsks() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> figures.of(someone(), curators.body(), PETIT, version));
    }

    private Map<String, Figure> figures() {
        return figures.of(curators.renaud(), curators.body(), PETIT, version);
    }

    private void right(Caller who) {
        var attempt = quizzes.begin(who, "PETIT");
        for (var it : attempt.questions()) quizzes.answer(who, attempt.id(), it.id(), 1, Passing.right(it));
    }

    private void wrong(Caller who) {
        var attempt = quizzes.begin(who, "PETIT");
        for (var it : attempt.questions())
            for (int turn = 1; turn <= 2; turn++) quizzes.answer(who, attempt.id(), it.id(), turn, Passing.wrong(it));
    }

    private void answer(Caller who, String question, Given given) {
        var attempt = quizzes.begin(who, "PETIT");
        quizzes.answer(who, attempt.id(), question, 1, given);
    }

    private static Caller someone() {
        return new Caller.Person(PersonId.fresh());
    }
}
