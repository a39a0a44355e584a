package fr.souffleur.planning;

import static souffleur.db.Tables.PLANNING_ANSWER;
import static souffleur.db.Tables.PLANNING_CHANGE;
import static souffleur.db.Tables.PLANNING_DECLARATION;
import static souffleur.db.Tables.PLANNING_EXERCISE;
import static souffleur.db.Tables.PLANNING_INVITATION;
import static souffleur.db.Tables.PLANNING_INVITATION_LINK;
import static souffleur.db.Tables.PLANNING_TICK;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What a person planned, answered, ticked and changed. It belongs to the structure and stays, under the bare id. */
@Component
class PlanningData implements PersonalData {

    private final DSLContext sql;

    PlanningData(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String module() {
        return "planning";
    }

    /** What they remarked goes, and no link answers for them any more. */
    @Override
    public void purge(PersonId person) {
        sql.deleteFrom(PLANNING_INVITATION_LINK)
                .where(PLANNING_INVITATION_LINK.INVITATION_ID.in(DSL.select(PLANNING_INVITATION.INVITATION_ID)
                        .from(PLANNING_INVITATION)
                        .where(PLANNING_INVITATION.PERSON_ID.eq(person))))
                .execute();
        sql.update(PLANNING_INVITATION)
                .setNull(PLANNING_INVITATION.REMARK)
                .where(PLANNING_INVITATION.PERSON_ID.eq(person))
                .execute();
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(
                new Held(
                        "exercises",
                        sql.selectFrom(PLANNING_EXERCISE)
                                .where(PLANNING_EXERCISE.FACILITATOR.eq(person))
                                .or(PLANNING_EXERCISE.CREATED_BY.eq(person))
                                .orderBy(PLANNING_EXERCISE.CREATED_AT)
                                .fetch(it -> Row.of("exercise", it.get(PLANNING_EXERCISE.EXERCISE_ID))
                                        .and("title", it.get(PLANNING_EXERCISE.TITLE))
                                        .and("kit", it.get(PLANNING_EXERCISE.KIT))
                                        .and("at", it.get(PLANNING_EXERCISE.CREATED_AT))
                                        .and("starts", it.get(PLANNING_EXERCISE.STARTS_AT)))),
                new Held(
                        "answers",
                        sql.selectFrom(PLANNING_ANSWER)
                                .where(PLANNING_ANSWER.ANSWERED_BY.eq(person))
                                .orderBy(PLANNING_ANSWER.ANSWERED_AT)
                                .fetch(it -> Row.of("exercise", it.get(PLANNING_ANSWER.EXERCISE_ID))
                                        .and("question", it.get(PLANNING_ANSWER.VARIABLE))
                                        .and("text", it.get(PLANNING_ANSWER.ANSWER))
                                        .and("at", it.get(PLANNING_ANSWER.ANSWERED_AT)))),
                new Held(
                        "ticks",
                        sql.selectFrom(PLANNING_TICK)
                                .where(PLANNING_TICK.TICKED_BY.eq(person))
                                .orderBy(PLANNING_TICK.TICKED_AT)
                                .fetch(it -> Row.of("exercise", it.get(PLANNING_TICK.EXERCISE_ID))
                                        .and("item", it.get(PLANNING_TICK.ITEM))
                                        .and("at", it.get(PLANNING_TICK.TICKED_AT)))),
                new Held(
                        "invited-to",
                        sql.selectFrom(PLANNING_INVITATION)
                                .where(PLANNING_INVITATION.PERSON_ID.eq(person))
                                .orderBy(PLANNING_INVITATION.INVITED_AT)
                                .fetch(it -> Row.of("exercise", it.get(PLANNING_INVITATION.EXERCISE_ID))
                                        .and("state", it.get(PLANNING_INVITATION.STATE))
                                        .and("text", it.get(PLANNING_INVITATION.REMARK))
                                        .and("at", it.get(PLANNING_INVITATION.INVITED_AT)))),
                new Held(
                        "inviting",
                        sql.selectFrom(PLANNING_INVITATION)
                                .where(PLANNING_INVITATION.INVITED_BY.eq(person))
                                .orderBy(PLANNING_INVITATION.INVITED_AT)
                                .fetch(it -> Row.of("exercise", it.get(PLANNING_INVITATION.EXERCISE_ID))
                                        .and("at", it.get(PLANNING_INVITATION.INVITED_AT)))),
                new Held(
                        "declarations",
                        sql.selectFrom(PLANNING_DECLARATION)
                                .where(PLANNING_DECLARATION.CREATED_BY.eq(person))
                                .or(PLANNING_DECLARATION.CHANGED_BY.eq(person))
                                .or(PLANNING_DECLARATION.SETTLED_BY.eq(person))
                                .orderBy(PLANNING_DECLARATION.CREATED_AT)
                                .fetch(it -> Row.of("structure", it.get(PLANNING_DECLARATION.STRUCTURE_ID))
                                        .and("starts", it.get(PLANNING_DECLARATION.HELD_ON))
                                        .and("evidence", it.get(PLANNING_DECLARATION.PROOF))
                                        .and("reason", it.get(PLANNING_DECLARATION.REASON))
                                        .and("at", it.get(PLANNING_DECLARATION.CREATED_AT)))),
                new Held(
                        "changes",
                        sql.selectFrom(PLANNING_CHANGE)
                                .where(PLANNING_CHANGE.CHANGED_BY.eq(person))
                                .orderBy(PLANNING_CHANGE.CHANGED_AT)
                                .fetch(it -> Row.of("exercise", it.get(PLANNING_CHANGE.EXERCISE_ID))
                                        .and("what", it.get(PLANNING_CHANGE.WHAT))
                                        .and("text", it.get(PLANNING_CHANGE.REASON))
                                        .and("at", it.get(PLANNING_CHANGE.CHANGED_AT)))));
    }
}
