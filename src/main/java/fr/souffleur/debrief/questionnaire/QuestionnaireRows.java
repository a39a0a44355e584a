package fr.souffleur.debrief.questionnaire;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.sum;
import static souffleur.db.Tables.DEBRIEF_HANDED_IN;
import static souffleur.db.Tables.DEBRIEF_QUESTIONNAIRE;
import static souffleur.db.Tables.DEBRIEF_REMARK;
import static souffleur.db.Tables.DEBRIEF_TALLY;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts and remarks in the database. No row is one person's, none knows when it came. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuestionnaireRows {

    private final DSLContext sql;

    QuestionnaireRows(DSLContext sql) {
        this.sql = sql;
    }

    /** @param openUntil the day after which nobody is asked any more */
    record Asked(
            ExerciseId exercise,
            StructureId structure,
            String code,
            Instant openUntil,
            boolean closed,
            int handedIn,
            int shown) {

        boolean open(Instant now) {
            return !closed && now.isBefore(openUntil);
        }
    }

    /** Play ends once; an end that is told twice asks nobody anew. */
    void ask(ExerciseId exercise, StructureId structure, String code, Instant until) {
        sql.insertInto(DEBRIEF_QUESTIONNAIRE)
                .set(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID, exercise)
                .set(DEBRIEF_QUESTIONNAIRE.STRUCTURE_ID, structure)
                .set(DEBRIEF_QUESTIONNAIRE.CODE, code)
                .set(DEBRIEF_QUESTIONNAIRE.OPEN_UNTIL, until)
                .set(DEBRIEF_QUESTIONNAIRE.CLOSED, false)
                .set(DEBRIEF_QUESTIONNAIRE.HANDED_IN, 0)
                .set(DEBRIEF_QUESTIONNAIRE.SHOWN, 0)
                .onDuplicateKeyIgnore()
                .execute();
    }

    Optional<Asked> of(ExerciseId exercise) {
        return sql.select(
                        DEBRIEF_QUESTIONNAIRE.EXERCISE_ID,
                        DEBRIEF_QUESTIONNAIRE.STRUCTURE_ID,
                        DEBRIEF_QUESTIONNAIRE.CODE,
                        DEBRIEF_QUESTIONNAIRE.OPEN_UNTIL,
                        DEBRIEF_QUESTIONNAIRE.CLOSED,
                        DEBRIEF_QUESTIONNAIRE.HANDED_IN,
                        DEBRIEF_QUESTIONNAIRE.SHOWN)
                .from(DEBRIEF_QUESTIONNAIRE)
                .where(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID.eq(exercise))
                .fetchOptional(mapping(Asked::new));
    }

    /** Held until the end of the transaction, so that sheets come in one at a time. */
    Optional<Asked> lock(ExerciseId exercise) {
        sql.select(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID)
                .from(DEBRIEF_QUESTIONNAIRE)
                .where(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID.eq(exercise))
                .forUpdate()
                .fetch();
        return of(exercise);
    }

    Optional<ExerciseId> behind(String code) {
        return sql.select(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID)
                .from(DEBRIEF_QUESTIONNAIRE)
                .where(DEBRIEF_QUESTIONNAIRE.CODE.eq(code))
                .fetchOptional(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID);
    }

    /** @return whether this sheet comes in for the first time */
    boolean first(Asked asked, String sheet) {
        return sql.insertInto(DEBRIEF_HANDED_IN)
                        .set(DEBRIEF_HANDED_IN.EXERCISE_ID, asked.exercise())
                        .set(DEBRIEF_HANDED_IN.STRUCTURE_ID, asked.structure())
                        .set(DEBRIEF_HANDED_IN.SHEET, sheet)
                        .onDuplicateKeyIgnore()
                        .execute()
                == 1;
    }

    void count(Asked asked, Reply reply) {
        reply.marks()
                .forEach((question, mark) -> sql.insertInto(DEBRIEF_TALLY)
                        .set(DEBRIEF_TALLY.EXERCISE_ID, asked.exercise())
                        .set(DEBRIEF_TALLY.STRUCTURE_ID, asked.structure())
                        .set(DEBRIEF_TALLY.QUESTION, question)
                        .set(DEBRIEF_TALLY.MARK, mark.number())
                        .set(DEBRIEF_TALLY.HANDED_IN, 1)
                        .set(DEBRIEF_TALLY.SHOWN, 0)
                        .onDuplicateKeyUpdate()
                        .set(DEBRIEF_TALLY.HANDED_IN, DEBRIEF_TALLY.HANDED_IN.plus(1))
                        .execute());
        shuffle(asked, reply.remark());
        sql.update(DEBRIEF_QUESTIONNAIRE)
                .set(DEBRIEF_QUESTIONNAIRE.HANDED_IN, DEBRIEF_QUESTIONNAIRE.HANDED_IN.plus(1))
                .where(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID.eq(asked.exercise()))
                .execute();
    }

    /** All that wait are written anew under new names, so that not even the storage knows which came last. */
    private void shuffle(Asked asked, String remark) {
        var waiting = new ArrayList<>(sql.select(DEBRIEF_REMARK.BODY)
                .from(DEBRIEF_REMARK)
                .where(DEBRIEF_REMARK.EXERCISE_ID.eq(asked.exercise()))
                .and(DEBRIEF_REMARK.SHOWN.isFalse())
                .fetch(DEBRIEF_REMARK.BODY));
        if (!remark.isEmpty()) waiting.add(remark);
        Collections.shuffle(waiting);
        sql.deleteFrom(DEBRIEF_REMARK)
                .where(DEBRIEF_REMARK.EXERCISE_ID.eq(asked.exercise()))
                .and(DEBRIEF_REMARK.SHOWN.isFalse())
                .execute();
        for (var it : waiting)
            sql.insertInto(DEBRIEF_REMARK)
                    .set(DEBRIEF_REMARK.EXERCISE_ID, asked.exercise())
                    .set(DEBRIEF_REMARK.STRUCTURE_ID, asked.structure())
                    .set(DEBRIEF_REMARK.REMARK_ID, UUID.randomUUID())
                    .set(DEBRIEF_REMARK.BODY, it)
                    .set(DEBRIEF_REMARK.SHOWN, false)
                    .execute();
    }

    /** Draws the figures; a sentence that fewer than three more have marked keeps those that were drawn. */
    void draw(ExerciseId exercise) {
        var more = DEBRIEF_TALLY.HANDED_IN.minus(DEBRIEF_TALLY.SHOWN);
        var sentences = sql.select(DEBRIEF_TALLY.QUESTION)
                .from(DEBRIEF_TALLY)
                .where(DEBRIEF_TALLY.EXERCISE_ID.eq(exercise))
                .groupBy(DEBRIEF_TALLY.QUESTION)
                .having(sum(more).ge(BigDecimal.valueOf(Results.FEWEST)))
                .fetch(DEBRIEF_TALLY.QUESTION);
        sql.update(DEBRIEF_TALLY)
                .set(DEBRIEF_TALLY.SHOWN, DEBRIEF_TALLY.HANDED_IN)
                .where(DEBRIEF_TALLY.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_TALLY.QUESTION.in(sentences))
                .execute();
        sql.update(DEBRIEF_REMARK)
                .set(DEBRIEF_REMARK.SHOWN, true)
                .where(DEBRIEF_REMARK.EXERCISE_ID.eq(exercise))
                .execute();
        sql.update(DEBRIEF_QUESTIONNAIRE)
                .set(DEBRIEF_QUESTIONNAIRE.SHOWN, DEBRIEF_QUESTIONNAIRE.HANDED_IN)
                .where(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID.eq(exercise))
                .execute();
    }

    void close(ExerciseId exercise, boolean closed) {
        sql.update(DEBRIEF_QUESTIONNAIRE)
                .set(DEBRIEF_QUESTIONNAIRE.CLOSED, closed)
                .where(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID.eq(exercise))
                .execute();
    }

    /** Its last day is today. */
    void stop(ExerciseId exercise, Instant now) {
        sql.update(DEBRIEF_QUESTIONNAIRE)
                .set(DEBRIEF_QUESTIONNAIRE.CLOSED, true)
                .set(DEBRIEF_QUESTIONNAIRE.OPEN_UNTIL, now)
                .where(DEBRIEF_QUESTIONNAIRE.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_QUESTIONNAIRE.OPEN_UNTIL.gt(now))
                .execute();
    }

    /** What was drawn, by sentence: crosses in each of the four boxes. */
    Map<Integer, List<Integer>> drawn(ExerciseId exercise) {
        var counts = new HashMap<Integer, List<Integer>>();
        sql.select(DEBRIEF_TALLY.QUESTION, DEBRIEF_TALLY.MARK, DEBRIEF_TALLY.SHOWN)
                .from(DEBRIEF_TALLY)
                .where(DEBRIEF_TALLY.EXERCISE_ID.eq(exercise))
                .forEach(row -> counts.computeIfAbsent(
                                row.value1(), _ -> new ArrayList<>(Collections.nCopies(Mark.values().length, 0)))
                        .set(row.value2() - 1, row.value3()));
        return counts;
    }

    /** Those that were drawn, in the order of their random names. */
    List<String> remarks(ExerciseId exercise) {
        return sql.select(DEBRIEF_REMARK.BODY)
                .from(DEBRIEF_REMARK)
                .where(DEBRIEF_REMARK.EXERCISE_ID.eq(exercise))
                .and(DEBRIEF_REMARK.SHOWN.isTrue())
                .orderBy(DEBRIEF_REMARK.REMARK_ID)
                .fetch(DEBRIEF_REMARK.BODY);
    }
}
