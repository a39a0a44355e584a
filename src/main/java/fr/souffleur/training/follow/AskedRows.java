package fr.souffleur.training.follow;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.TRAINING_INVITATION;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked to learn what, in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AskedRows {

    private final DSLContext sql;

    AskedRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Asking again begins anew. */
    void ask(StructureId structure, PersonId person, String course, PersonId by, Instant now) {
        sql.insertInto(TRAINING_INVITATION)
                .set(TRAINING_INVITATION.STRUCTURE_ID, structure)
                .set(TRAINING_INVITATION.PERSON_ID, person)
                .set(TRAINING_INVITATION.COURSE, course)
                .set(TRAINING_INVITATION.INVITED_BY, by)
                .set(TRAINING_INVITATION.INVITED_AT, now)
                .set(TRAINING_INVITATION.REMINDERS, 0)
                .onDuplicateKeyUpdate()
                .set(TRAINING_INVITATION.INVITED_BY, by)
                .set(TRAINING_INVITATION.INVITED_AT, now)
                .setNull(TRAINING_INVITATION.REMINDED_AT)
                .set(TRAINING_INVITATION.REMINDERS, 0)
                .execute();
    }

    void reminded(Asked asked, Instant now) {
        sql.update(TRAINING_INVITATION)
                .set(TRAINING_INVITATION.REMINDED_AT, now)
                .set(TRAINING_INVITATION.REMINDERS, asked.reminders() + 1)
                .where(the(asked.structure(), asked.person(), asked.course()))
                .execute();
    }

    /** Held until the end of the transaction, so that two who remind at once send one mail. */
    Optional<Asked> locked(StructureId structure, PersonId person, String course) {
        sql.select(TRAINING_INVITATION.COURSE)
                .from(TRAINING_INVITATION)
                .where(the(structure, person, course))
                .forUpdate()
                .fetch();
        return which(the(structure, person, course)).stream().findFirst();
    }

    List<Asked> of(StructureId structure) {
        return which(TRAINING_INVITATION.STRUCTURE_ID.eq(structure));
    }

    /** Those that the portal may still remind by itself. */
    List<Asked> open() {
        return which(TRAINING_INVITATION.REMINDERS.lt(2));
    }

    void forget(PersonId person) {
        sql.deleteFrom(TRAINING_INVITATION)
                .where(TRAINING_INVITATION.PERSON_ID.eq(person))
                .execute();
    }

    private List<Asked> which(Condition condition) {
        return sql.select(
                        TRAINING_INVITATION.STRUCTURE_ID,
                        TRAINING_INVITATION.PERSON_ID,
                        TRAINING_INVITATION.COURSE,
                        TRAINING_INVITATION.INVITED_BY,
                        TRAINING_INVITATION.INVITED_AT,
                        TRAINING_INVITATION.REMINDED_AT,
                        TRAINING_INVITATION.REMINDERS)
                .from(TRAINING_INVITATION)
                .where(condition)
                .orderBy(TRAINING_INVITATION.INVITED_AT)
                .fetch(mapping(Asked::new));
    }

    private Condition the(StructureId structure, PersonId person, String course) {
        return TRAINING_INVITATION
                .STRUCTURE_ID
                .eq(structure)
                .and(TRAINING_INVITATION.PERSON_ID.eq(person))
                .and(TRAINING_INVITATION.COURSE.eq(course));
    }
}
