package fr.souffleur.planning;

import static org.jooq.impl.DSL.val;
import static souffleur.db.Tables.PLANNING_ANSWER;
import static souffleur.db.Tables.PLANNING_AUTOMATIC;
import static souffleur.db.Tables.PLANNING_ROLE;
import static souffleur.db.Tables.PLANNING_TICK;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers, roles, ticks and automatic stimuli, as rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PreparationRows {

    private final DSLContext sql;

    PreparationRows(DSLContext sql) {
        this.sql = sql;
    }

    Map<String, ContextSheet.Given> answers(ExerciseId exercise) {
        return sql.select(
                        PLANNING_ANSWER.VARIABLE,
                        PLANNING_ANSWER.ANSWER,
                        PLANNING_ANSWER.ANSWERED_BY,
                        PLANNING_ANSWER.ANSWERED_AT,
                        PLANNING_ANSWER.FROM_PROFILE)
                .from(PLANNING_ANSWER)
                .where(PLANNING_ANSWER.EXERCISE_ID.eq(exercise))
                .fetchMap(
                        PLANNING_ANSWER.VARIABLE,
                        row -> new ContextSheet.Given(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    void answer(ExerciseId exercise, String variable, ContextSheet.Given given) {
        sql.insertInto(PLANNING_ANSWER)
                .set(PLANNING_ANSWER.EXERCISE_ID, exercise)
                .set(PLANNING_ANSWER.VARIABLE, variable)
                .set(PLANNING_ANSWER.ANSWER, given.answer())
                .set(PLANNING_ANSWER.ANSWERED_BY, given.by())
                .set(PLANNING_ANSWER.ANSWERED_AT, given.at())
                .set(PLANNING_ANSWER.FROM_PROFILE, given.fromProfile())
                .onDuplicateKeyUpdate()
                .set(PLANNING_ANSWER.ANSWER, given.answer())
                .set(PLANNING_ANSWER.ANSWERED_BY, given.by())
                .set(PLANNING_ANSWER.ANSWERED_AT, given.at())
                .set(PLANNING_ANSWER.FROM_PROFILE, given.fromProfile())
                .execute();
    }

    /** The same questions, answered as last time; what came from the profile then comes from it anew. */
    void takeOver(ExerciseId from, ExerciseId to, Collection<String> variables) {
        sql.insertInto(
                        PLANNING_ANSWER,
                        PLANNING_ANSWER.EXERCISE_ID,
                        PLANNING_ANSWER.VARIABLE,
                        PLANNING_ANSWER.ANSWER,
                        PLANNING_ANSWER.ANSWERED_BY,
                        PLANNING_ANSWER.ANSWERED_AT)
                .select(sql.select(
                                val(to, PLANNING_ANSWER.EXERCISE_ID),
                                PLANNING_ANSWER.VARIABLE,
                                PLANNING_ANSWER.ANSWER,
                                PLANNING_ANSWER.ANSWERED_BY,
                                PLANNING_ANSWER.ANSWERED_AT)
                        .from(PLANNING_ANSWER)
                        .where(PLANNING_ANSWER.EXERCISE_ID.eq(from))
                        .and(PLANNING_ANSWER.FROM_PROFILE.isFalse())
                        .and(PLANNING_ANSWER.VARIABLE.in(variables)))
                .execute();
    }

    void unanswer(ExerciseId exercise, String variable) {
        sql.deleteFrom(PLANNING_ANSWER)
                .where(PLANNING_ANSWER.EXERCISE_ID.eq(exercise))
                .and(PLANNING_ANSWER.VARIABLE.eq(variable))
                .execute();
    }

    /** Empty while nobody settled it. */
    List<Cast.Part> parts(ExerciseId exercise) {
        return sql.select(PLANNING_ROLE.ROLE, PLANNING_ROLE.HELD_BY, PLANNING_ROLE.PERSON_NAME)
                .from(PLANNING_ROLE)
                .where(PLANNING_ROLE.EXERCISE_ID.eq(exercise))
                .fetch(row -> new Cast.Part(row.value1(), row.value2(), row.value3()));
    }

    void settle(ExerciseId exercise, Cast cast) {
        sql.deleteFrom(PLANNING_ROLE)
                .where(PLANNING_ROLE.EXERCISE_ID.eq(exercise))
                .execute();
        var rows = sql.insertInto(
                PLANNING_ROLE,
                PLANNING_ROLE.EXERCISE_ID,
                PLANNING_ROLE.ROLE,
                PLANNING_ROLE.HELD_BY,
                PLANNING_ROLE.PERSON_NAME);
        for (var part : cast.parts()) rows = rows.values(exercise, part.role(), part.heldBy(), part.firstName());
        rows.execute();
    }

    Map<String, Checklist.Tick> ticks(ExerciseId exercise) {
        return sql.select(PLANNING_TICK.ITEM, PLANNING_TICK.TICKED_BY, PLANNING_TICK.TICKED_AT)
                .from(PLANNING_TICK)
                .where(PLANNING_TICK.EXERCISE_ID.eq(exercise))
                .fetchMap(PLANNING_TICK.ITEM, row -> new Checklist.Tick(row.value2(), row.value3()));
    }

    /** Who ticked first stays. */
    void tick(ExerciseId exercise, String item, Checklist.Tick tick) {
        sql.insertInto(PLANNING_TICK)
                .set(PLANNING_TICK.EXERCISE_ID, exercise)
                .set(PLANNING_TICK.ITEM, item)
                .set(PLANNING_TICK.TICKED_BY, tick.by())
                .set(PLANNING_TICK.TICKED_AT, tick.at())
                .onDuplicateKeyIgnore()
                .execute();
    }

    void untick(ExerciseId exercise, String item) {
        sql.deleteFrom(PLANNING_TICK)
                .where(PLANNING_TICK.EXERCISE_ID.eq(exercise))
                .and(PLANNING_TICK.ITEM.eq(item))
                .execute();
    }

    Set<InjectId> automatic(ExerciseId exercise) {
        return new LinkedHashSet<>(sql.select(PLANNING_AUTOMATIC.INJECT)
                .from(PLANNING_AUTOMATIC)
                .where(PLANNING_AUTOMATIC.EXERCISE_ID.eq(exercise))
                .fetch(PLANNING_AUTOMATIC.INJECT));
    }

    void automatic(ExerciseId exercise, InjectId inject, boolean on) {
        if (on)
            sql.insertInto(PLANNING_AUTOMATIC)
                    .set(PLANNING_AUTOMATIC.EXERCISE_ID, exercise)
                    .set(PLANNING_AUTOMATIC.INJECT, inject)
                    .onDuplicateKeyIgnore()
                    .execute();
        else
            sql.deleteFrom(PLANNING_AUTOMATIC)
                    .where(PLANNING_AUTOMATIC.EXERCISE_ID.eq(exercise))
                    .and(PLANNING_AUTOMATIC.INJECT.eq(inject))
                    .execute();
    }
}
