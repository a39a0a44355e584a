package fr.souffleur.planning;

import static org.jooq.impl.DSL.coalesce;
import static souffleur.db.Tables.PLANNING_ANSWER;
import static souffleur.db.Tables.PLANNING_CHANGE;
import static souffleur.db.Tables.PLANNING_DECLARATION;
import static souffleur.db.Tables.PLANNING_EXERCISE;
import static souffleur.db.Tables.PLANNING_INVITATION;
import static souffleur.db.Tables.PLANNING_INVITATION_LINK;
import static souffleur.db.Tables.PLANNING_ROLE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.Retention;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** First names of roles, who was invited, answers and reasons of exercises that are over, and what was typed of those declared. The answers of one to come are never too old. */
@Component
class PlanningRetention implements Retention {

    private final DSLContext sql;
    private final Periods periods;

    PlanningRetention(DSLContext sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    @Override
    public List<Due> due(Instant now) {
        var due = new ArrayList<Due>();
        due.addAll(count("seat-names", PLANNING_ROLE, PLANNING_ROLE.EXERCISE_ID, names(now)));
        due.addAll(count("invited", PLANNING_INVITATION, PLANNING_INVITATION.EXERCISE_ID, invited(now)));
        due.addAll(count("answers", PLANNING_ANSWER, PLANNING_ANSWER.EXERCISE_ID, answers(now)));
        due.addAll(sql.select(PLANNING_DECLARATION.STRUCTURE_ID, DSL.count())
                .from(PLANNING_DECLARATION)
                .where(proofs(now))
                .groupBy(PLANNING_DECLARATION.STRUCTURE_ID)
                .fetch(it -> new Due("proofs", it.value1(), it.value2())));
        due.addAll(count("reasons", PLANNING_CHANGE, PLANNING_CHANGE.EXERCISE_ID, reasons(now)));
        return due;
    }

    @Override
    public void run(Instant now) {
        sql.update(PLANNING_DECLARATION)
                .set(PLANNING_DECLARATION.PROOF, "")
                .setNull(PLANNING_DECLARATION.REASON)
                .where(proofs(now))
                .execute();
        sql.update(PLANNING_ROLE)
                .setNull(PLANNING_ROLE.PERSON_NAME)
                .where(names(now))
                .execute();
        sql.deleteFrom(PLANNING_INVITATION_LINK)
                .where(PLANNING_INVITATION_LINK.INVITATION_ID.in(DSL.select(PLANNING_INVITATION.INVITATION_ID)
                        .from(PLANNING_INVITATION)
                        .where(PLANNING_INVITATION.EXERCISE_ID.in(past(periods.seatNames(), now)))))
                .execute();
        sql.update(PLANNING_INVITATION)
                .setNull(PLANNING_INVITATION.PERSON_NAME)
                .setNull(PLANNING_INVITATION.ADDRESS)
                .setNull(PLANNING_INVITATION.REMARK)
                .where(invited(now))
                .execute();
        sql.deleteFrom(PLANNING_ANSWER).where(answers(now)).execute();
        sql.update(PLANNING_CHANGE)
                .setNull(PLANNING_CHANGE.REASON)
                .where(reasons(now))
                .execute();
    }

    /** What was typed about an exercise held elsewhere: where its proof is, why it was answered so. */
    private Condition proofs(Instant now) {
        return PLANNING_DECLARATION
                .CREATED_AT
                .lt(Periods.limit(periods.reports(), now))
                .and(PLANNING_DECLARATION.PROOF.ne("").or(PLANNING_DECLARATION.REASON.isNotNull()));
    }

    private Condition names(Instant now) {
        return PLANNING_ROLE.PERSON_NAME.isNotNull().and(PLANNING_ROLE.EXERCISE_ID.in(over(periods.seatNames(), now)));
    }

    /** Whom mails went to, and what they remarked; the function stays. */
    private Condition invited(Instant now) {
        return PLANNING_INVITATION
                .PERSON_NAME
                .isNotNull()
                .or(PLANNING_INVITATION.ADDRESS.isNotNull())
                .or(PLANNING_INVITATION.REMARK.isNotNull())
                .and(PLANNING_INVITATION.EXERCISE_ID.in(past(periods.seatNames(), now)));
    }

    private Condition answers(Instant now) {
        return PLANNING_ANSWER.EXERCISE_ID.in(over(periods.freeText(), now));
    }

    private Condition reasons(Instant now) {
        return PLANNING_CHANGE.REASON.isNotNull().and(PLANNING_CHANGE.EXERCISE_ID.in(over(periods.freeText(), now)));
    }

    /** Over, or planned for a day so long ago that nobody is awaited any more. */
    private Select<Record1<ExerciseId>> past(Period kept, Instant now) {
        return over(kept, now)
                .union(DSL.select(PLANNING_EXERCISE.EXERCISE_ID)
                        .from(PLANNING_EXERCISE)
                        .where(PLANNING_EXERCISE.STARTS_AT.lt(Periods.limit(kept, now))));
    }

    private Select<Record1<ExerciseId>> over(Period kept, Instant now) {
        return DSL.select(PLANNING_EXERCISE.EXERCISE_ID)
                .from(PLANNING_EXERCISE)
                .where(PLANNING_EXERCISE.STATUS.in(Exercise.Status.PLAYED.name(), Exercise.Status.CANCELLED.name()))
                .and(coalesce(PLANNING_EXERCISE.STARTS_AT, PLANNING_EXERCISE.CREATED_AT)
                        .lt(Periods.limit(kept, now)));
    }

    private List<Due> count(String kind, Table<? extends Record> table, Field<ExerciseId> exercise, Condition which) {
        return sql.select(PLANNING_EXERCISE.STRUCTURE_ID, DSL.count())
                .from(table)
                .join(PLANNING_EXERCISE)
                .on(PLANNING_EXERCISE.EXERCISE_ID.eq(exercise))
                .where(which)
                .groupBy(PLANNING_EXERCISE.STRUCTURE_ID)
                .fetch(it -> new Due(kind, it.value1(), it.value2()));
    }
}
