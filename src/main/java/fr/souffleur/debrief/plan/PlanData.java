package fr.souffleur.debrief.plan;

import static souffleur.db.Tables.DEBRIEF_ACTION;
import static souffleur.db.Tables.DEBRIEF_ACTION_CHANGE;
import static souffleur.db.Tables.DEBRIEF_ACTION_COMMENT;
import static souffleur.db.Tables.DEBRIEF_PROOF;
import static souffleur.db.Tables.DEBRIEF_REMINDER;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody carries, said, attached and changed in plans. It is the structure's and stays, under the bare id. */
@Component
class PlanData implements PersonalData {

    private final DSLContext sql;

    PlanData(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String module() {
        return "debrief.plan";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(carried(person), comments(person), proofs(person), changes(person), reminders(person));
    }

    private Held carried(PersonId person) {
        return new Held(
                "carried",
                sql.selectFrom(DEBRIEF_ACTION)
                        .where(DEBRIEF_ACTION.PERSON_ID.eq(person))
                        .orderBy(DEBRIEF_ACTION.WRITTEN_AT)
                        .fetch(it -> Row.of("exercise", it.get(DEBRIEF_ACTION.EXERCISE_ID))
                                .and("text", it.get(DEBRIEF_ACTION.BODY))
                                .and("state", it.get(DEBRIEF_ACTION.STATE))
                                .and("until", it.get(DEBRIEF_ACTION.DUE))));
    }

    private Held comments(PersonId person) {
        return new Held(
                "comments",
                sql.selectFrom(DEBRIEF_ACTION_COMMENT)
                        .where(DEBRIEF_ACTION_COMMENT.WRITTEN_BY.eq(person))
                        .orderBy(DEBRIEF_ACTION_COMMENT.WRITTEN_AT)
                        .fetch(it -> Row.of("exercise", it.get(DEBRIEF_ACTION_COMMENT.EXERCISE_ID))
                                .and("text", it.get(DEBRIEF_ACTION_COMMENT.BODY))
                                .and("at", it.get(DEBRIEF_ACTION_COMMENT.WRITTEN_AT))));
    }

    private Held proofs(PersonId person) {
        return new Held(
                "action-proofs",
                sql.selectFrom(DEBRIEF_PROOF)
                        .where(DEBRIEF_PROOF.BROUGHT_BY.eq(person))
                        .orderBy(DEBRIEF_PROOF.BROUGHT_AT)
                        .fetch(it -> Row.of("exercise", it.get(DEBRIEF_PROOF.EXERCISE_ID))
                                .and("name", it.get(DEBRIEF_PROOF.NAME))
                                .and("at", it.get(DEBRIEF_PROOF.BROUGHT_AT))));
    }

    private Held changes(PersonId person) {
        return new Held(
                "action-changes",
                sql.selectFrom(DEBRIEF_ACTION_CHANGE)
                        .where(DEBRIEF_ACTION_CHANGE.CHANGED_BY.eq(person))
                        .orderBy(DEBRIEF_ACTION_CHANGE.CHANGED_AT)
                        .fetch(it -> Row.of("exercise", it.get(DEBRIEF_ACTION_CHANGE.EXERCISE_ID))
                                .and("what", it.get(DEBRIEF_ACTION_CHANGE.WHAT))
                                .and("at", it.get(DEBRIEF_ACTION_CHANGE.CHANGED_AT))));
    }

    private Held reminders(PersonId person) {
        return new Held(
                "reminders",
                sql.selectFrom(DEBRIEF_REMINDER)
                        .where(DEBRIEF_REMINDER.PERSON_ID.eq(person))
                        .orderBy(DEBRIEF_REMINDER.TOLD_ON)
                        .fetch(it -> Row.of("exercise", it.get(DEBRIEF_REMINDER.EXERCISE_ID))
                                .and("what", it.get(DEBRIEF_REMINDER.KIND))
                                .and("at", it.get(DEBRIEF_REMINDER.TOLD_ON))));
    }
}
