package fr.souffleur.debrief.plan;

import static souffleur.db.Tables.DEBRIEF_REMINDER;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was told to whom: nothing twice, and one mail a day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReminderRows {

    private final DSLContext sql;

    ReminderRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether somebody heard of a structure's plan on this day. */
    boolean heard(StructureId structure, PersonId person, LocalDate today) {
        return sql.fetchExists(
                DEBRIEF_REMINDER,
                DEBRIEF_REMINDER
                        .STRUCTURE_ID
                        .eq(structure)
                        .and(DEBRIEF_REMINDER.PERSON_ID.eq(person))
                        .and(DEBRIEF_REMINDER.TOLD_ON.eq(today)));
    }

    boolean told(PlanAction action, PersonId person, Reminder reminder) {
        return sql.fetchExists(
                DEBRIEF_REMINDER,
                DEBRIEF_REMINDER
                        .EXERCISE_ID
                        .eq(action.exercise())
                        .and(DEBRIEF_REMINDER.ACTION_ID.eq(action.id().value()))
                        .and(DEBRIEF_REMINDER.PERSON_ID.eq(person))
                        .and(DEBRIEF_REMINDER.KIND.eq(reminder.kind().name()))
                        .and(DEBRIEF_REMINDER.MILESTONE.eq(reminder.milestone())));
    }

    void add(PlanAction action, PersonId person, Reminder reminder, LocalDate today) {
        sql.insertInto(DEBRIEF_REMINDER)
                .set(DEBRIEF_REMINDER.EXERCISE_ID, action.exercise())
                .set(DEBRIEF_REMINDER.ACTION_ID, action.id().value())
                .set(DEBRIEF_REMINDER.PERSON_ID, person)
                .set(DEBRIEF_REMINDER.KIND, reminder.kind().name())
                .set(DEBRIEF_REMINDER.MILESTONE, reminder.milestone())
                .set(DEBRIEF_REMINDER.STRUCTURE_ID, action.structure())
                .set(DEBRIEF_REMINDER.TOLD_ON, today)
                .onDuplicateKeyIgnore()
                .execute();
    }
}
