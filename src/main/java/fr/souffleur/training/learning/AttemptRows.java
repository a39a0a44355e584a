package fr.souffleur.training.learning;

import static souffleur.db.Tables.TRAINING_ANSWER;
import static souffleur.db.Tables.TRAINING_ATTEMPT;

import fr.souffleur.common.PersonId;
import fr.souffleur.training.quiz.Attempt;
import fr.souffleur.training.quiz.AttemptId;
import fr.souffleur.training.quiz.Given;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attempts at quizzes and vignettes, with what was asked as it was asked, and the answers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AttemptRows {

    private final DSLContext sql;

    AttemptRows(DSLContext sql) {
        this.sql = sql;
    }

    enum Kind {
        QUIZ,
        CALIBRATION
    }

    /** @param asked as JSON of the module @param passed null while it goes on */
    record Row(
            AttemptId id,
            PersonId person,
            String course,
            String version,
            Kind kind,
            String asked,
            int passPercent,
            Instant startedAt,
            @Nullable Instant closedAt,
            @Nullable Integer points,
            @Nullable Integer pointsOf,
            @Nullable Boolean passed) {}

    void add(Row row) {
        sql.insertInto(TRAINING_ATTEMPT)
                .set(TRAINING_ATTEMPT.ATTEMPT_ID, row.id().value())
                .set(TRAINING_ATTEMPT.PERSON_ID, row.person())
                .set(TRAINING_ATTEMPT.COURSE, row.course())
                .set(TRAINING_ATTEMPT.VERSION, row.version())
                .set(TRAINING_ATTEMPT.KIND, row.kind().name())
                .set(TRAINING_ATTEMPT.ASKED, row.asked())
                .set(TRAINING_ATTEMPT.PASS_PERCENT, row.passPercent())
                .set(TRAINING_ATTEMPT.STARTED_AT, row.startedAt())
                .execute();
    }

    /** Of this person, the newest first. @param course null for every course */
    List<Row> of(PersonId person, @Nullable String course) {
        return sql.select(
                        TRAINING_ATTEMPT.ATTEMPT_ID,
                        TRAINING_ATTEMPT.PERSON_ID,
                        TRAINING_ATTEMPT.COURSE,
                        TRAINING_ATTEMPT.VERSION,
                        TRAINING_ATTEMPT.KIND,
                        TRAINING_ATTEMPT.ASKED,
                        TRAINING_ATTEMPT.PASS_PERCENT,
                        TRAINING_ATTEMPT.STARTED_AT,
                        TRAINING_ATTEMPT.CLOSED_AT,
                        TRAINING_ATTEMPT.POINTS,
                        TRAINING_ATTEMPT.POINTS_OF,
                        TRAINING_ATTEMPT.PASSED)
                .from(TRAINING_ATTEMPT)
                .where(TRAINING_ATTEMPT.PERSON_ID.eq(person))
                .and(course == null ? DSL.noCondition() : TRAINING_ATTEMPT.COURSE.eq(course))
                .orderBy(TRAINING_ATTEMPT.STARTED_AT.desc(), TRAINING_ATTEMPT.ATTEMPT_ID.desc())
                .fetch(Records.mapping(
                        (id, by, of, version, kind, asked, percent, start, end, points, all, passed) -> new Row(
                                new AttemptId(id),
                                by,
                                of,
                                version,
                                Kind.valueOf(kind),
                                asked,
                                percent,
                                start,
                                end,
                                points,
                                all,
                                passed)));
    }

    /** Held until the end of the transaction: two answers to one attempt come one after the other. */
    Optional<Row> locked(PersonId person, AttemptId id) {
        sql.select(TRAINING_ATTEMPT.ATTEMPT_ID)
                .from(TRAINING_ATTEMPT)
                .where(TRAINING_ATTEMPT.ATTEMPT_ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return of(person, null).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    void close(AttemptId id, int points, int of, boolean passed, Instant now) {
        sql.update(TRAINING_ATTEMPT)
                .set(TRAINING_ATTEMPT.CLOSED_AT, now)
                .set(TRAINING_ATTEMPT.POINTS, points)
                .set(TRAINING_ATTEMPT.POINTS_OF, of)
                .set(TRAINING_ATTEMPT.PASSED, passed)
                .where(TRAINING_ATTEMPT.ATTEMPT_ID.eq(id.value()))
                .execute();
    }

    void answer(AttemptId id, Attempt.Answered answered, Instant now) {
        put(id, answered.question(), answered.turn(), answered.given().text(), answered.right(), now);
    }

    /** The last word counts until it is handed in. */
    void put(AttemptId id, String question, int turn, String given, boolean right, Instant now) {
        sql.insertInto(TRAINING_ANSWER)
                .set(TRAINING_ANSWER.ATTEMPT_ID, id.value())
                .set(TRAINING_ANSWER.QUESTION, question)
                .set(TRAINING_ANSWER.TURN, turn)
                .set(TRAINING_ANSWER.GIVEN, given)
                .set(TRAINING_ANSWER.CORRECT, right)
                .set(TRAINING_ANSWER.ANSWERED_AT, now)
                .onDuplicateKeyUpdate()
                .set(TRAINING_ANSWER.GIVEN, given)
                .set(TRAINING_ANSWER.CORRECT, right)
                .execute();
    }

    /** In the order in which they came. */
    List<Attempt.Answered> answers(AttemptId id) {
        return raw(id).stream()
                .map(it -> new Attempt.Answered(it.question(), it.turn(), Given.read(it.given()), it.right()))
                .toList();
    }

    record Raw(String question, int turn, String given, boolean right) {}

    List<Raw> raw(AttemptId id) {
        return sql.select(
                        TRAINING_ANSWER.QUESTION, TRAINING_ANSWER.TURN, TRAINING_ANSWER.GIVEN, TRAINING_ANSWER.CORRECT)
                .from(TRAINING_ANSWER)
                .where(TRAINING_ANSWER.ATTEMPT_ID.eq(id.value()))
                .orderBy(TRAINING_ANSWER.ANSWERED_AT, TRAINING_ANSWER.QUESTION, TRAINING_ANSWER.TURN)
                .fetch(Records.mapping(Raw::new));
    }
}
