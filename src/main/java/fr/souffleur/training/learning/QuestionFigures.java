package fr.souffleur.training.learning;

import static souffleur.db.Tables.TRAINING_ANSWER;
import static souffleur.db.Tables.TRAINING_ATTEMPT;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.format.CourseReader;
import fr.souffleur.training.quiz.Given;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the questions of a course are answered, for who writes them. It counts people and names none. */
@Service
@Transactional(readOnly = true)
public class QuestionFigures {

    private final DSLContext sql;
    private final Rights rights;

    QuestionFigures(DSLContext sql, Rights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    /**
     * By question; one that fewer than {@link Figure#ENOUGH} people answered is left out.
     *
     * @param structure the body whose curator asks
     * @param course publisher and code
     */
    public Map<String, Figure> of(Caller caller, StructureId structure, String course, String version) {
        rights.require(caller, Right.CURATE, structure);
        var tallies = new HashMap<String, Tally>();
        var met = new HashSet<Met>();
        var asked = new HashMap<java.util.UUID, Map<String, Question>>();
        sql.select(
                        TRAINING_ATTEMPT.ATTEMPT_ID,
                        TRAINING_ATTEMPT.PERSON_ID,
                        TRAINING_ATTEMPT.ASKED,
                        TRAINING_ANSWER.QUESTION,
                        TRAINING_ANSWER.GIVEN,
                        TRAINING_ANSWER.CORRECT)
                .from(TRAINING_ATTEMPT)
                .join(TRAINING_ANSWER)
                .on(TRAINING_ANSWER.ATTEMPT_ID.eq(TRAINING_ATTEMPT.ATTEMPT_ID))
                .where(TRAINING_ATTEMPT.COURSE.eq(course))
                .and(TRAINING_ATTEMPT.VERSION.eq(version))
                .and(TRAINING_ATTEMPT.KIND.eq(AttemptRows.Kind.QUIZ.name()))
                .and(TRAINING_ANSWER.TURN.eq(1))
                .orderBy(TRAINING_ATTEMPT.STARTED_AT, TRAINING_ATTEMPT.ATTEMPT_ID)
                .forEach(row -> {
                    if (!met.add(new Met(row.value2(), row.value4()))) return;
                    var question = asked.computeIfAbsent(row.value1(), _ -> questions(row.value3()))
                            .get(row.value4());
                    if (question == null) return;
                    tallies.computeIfAbsent(question.id(), _ -> Tally.of(question))
                            .count(question, Given.read(row.value5()), row.value6());
                });
        var figures = new HashMap<String, Figure>();
        tallies.forEach((question, tally) -> {
            if (tally.people() >= Figure.ENOUGH) figures.put(question, tally.figure());
        });
        return Map.copyOf(figures);
    }

    /** The first time somebody meets a question counts: after that they know what it says. */
    private record Met(PersonId person, String question) {}

    private static Map<String, Question> questions(String written) {
        var questions = new HashMap<String, Question>();
        CourseReader.questions(written).forEach(it -> questions.put(it.id(), it));
        return questions;
    }
}
