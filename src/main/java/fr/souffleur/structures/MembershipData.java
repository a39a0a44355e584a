package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_FORCED_ACCESS;
import static souffleur.db.Tables.STRUCTURES_GUEST;
import static souffleur.db.Tables.STRUCTURES_INVITATION;
import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;
import static souffleur.db.Tables.STRUCTURES_REQUEST;
import static souffleur.db.Tables.STRUCTURES_SHARE;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** Where a person belongs and belonged, asked to belong, was a guest, and whom they let in. Forgetting ends all of it. */
@Component
class MembershipData implements PersonalData {

    private final DSLContext sql;
    private final Clock clock;

    MembershipData(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "structures";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(
                held(
                        "memberships",
                        STRUCTURES_MEMBERSHIP,
                        STRUCTURES_MEMBERSHIP.STRUCTURE_ID,
                        STRUCTURES_MEMBERSHIP.PERSON_ID.eq(person),
                        STRUCTURES_MEMBERSHIP.ROLE,
                        STRUCTURES_MEMBERSHIP.SINCE,
                        STRUCTURES_MEMBERSHIP.UNTIL),
                held(
                        "requests",
                        STRUCTURES_REQUEST,
                        STRUCTURES_REQUEST.STRUCTURE_ID,
                        STRUCTURES_REQUEST.PERSON_ID.eq(person),
                        STRUCTURES_REQUEST.ROLE,
                        STRUCTURES_REQUEST.STATEMENT,
                        STRUCTURES_REQUEST.ASKED_AT,
                        STRUCTURES_REQUEST.STATE),
                held(
                        "stays",
                        STRUCTURES_GUEST,
                        STRUCTURES_GUEST.STRUCTURE_ID,
                        STRUCTURES_GUEST.PERSON_ID.eq(person),
                        STRUCTURES_GUEST.EXERCISE_ID,
                        STRUCTURES_GUEST.ROLE,
                        STRUCTURES_GUEST.SINCE,
                        STRUCTURES_GUEST.UNTIL),
                held(
                        "invitations",
                        STRUCTURES_INVITATION,
                        STRUCTURES_INVITATION.STRUCTURE_ID,
                        STRUCTURES_INVITATION.USED_BY.eq(person),
                        STRUCTURES_INVITATION.EMAIL,
                        STRUCTURES_INVITATION.ROLE,
                        STRUCTURES_INVITATION.USED_AT),
                held(
                        "invited",
                        STRUCTURES_INVITATION,
                        STRUCTURES_INVITATION.STRUCTURE_ID,
                        STRUCTURES_INVITATION.INVITED_BY.eq(person),
                        STRUCTURES_INVITATION.ROLE,
                        STRUCTURES_INVITATION.INVITED_AT),
                held(
                        "shares",
                        STRUCTURES_SHARE,
                        STRUCTURES_SHARE.SHOWN_TO,
                        STRUCTURES_SHARE.SHARED_BY.eq(person),
                        STRUCTURES_SHARE.EXERCISE_ID,
                        STRUCTURES_SHARE.SINCE,
                        STRUCTURES_SHARE.UNTIL),
                held(
                        "forced",
                        STRUCTURES_FORCED_ACCESS,
                        STRUCTURES_FORCED_ACCESS.STRUCTURE_ID,
                        STRUCTURES_FORCED_ACCESS.PERSON_ID.eq(person),
                        STRUCTURES_FORCED_ACCESS.REASON,
                        STRUCTURES_FORCED_ACCESS.SINCE,
                        STRUCTURES_FORCED_ACCESS.UNTIL));
    }

    /** Each row of the person with the name of the structure it is about. */
    private <R extends Record> Held held(
            String kind, Table<R> table, TableField<R, StructureId> about, Condition theirs, Field<?>... fields) {
        return new Held(
                kind,
                sql.select(STRUCTURES_STRUCTURE.NAME)
                        .select(fields)
                        .from(table)
                        .join(STRUCTURES_STRUCTURE)
                        .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(about))
                        .where(theirs)
                        .orderBy(STRUCTURES_STRUCTURE.NAME)
                        .fetch(it -> {
                            var row = Row.of("structure", it.get(STRUCTURES_STRUCTURE.NAME));
                            for (var field : fields) row.and(word(field), it.get(field));
                            return row;
                        }));
    }

    /** The word under which a column is handed out. */
    private static String word(Field<?> column) {
        return switch (column.getName()) {
            case "exercise_id" -> "exercise";
            case "statement" -> "text";
            case "asked_at", "used_at", "invited_at" -> "at";
            default -> column.getName();
        };
    }

    @Override
    public void purge(PersonId person) {
        sql.update(STRUCTURES_MEMBERSHIP)
                .set(STRUCTURES_MEMBERSHIP.UNTIL, clock.instant())
                .where(STRUCTURES_MEMBERSHIP.PERSON_ID.eq(person))
                .and(STRUCTURES_MEMBERSHIP.UNTIL.isNull().or(STRUCTURES_MEMBERSHIP.UNTIL.gt(clock.instant())))
                .execute();
        sql.update(STRUCTURES_GUEST)
                .set(STRUCTURES_GUEST.UNTIL, clock.instant())
                .where(STRUCTURES_GUEST.PERSON_ID.eq(person))
                .and(STRUCTURES_GUEST.UNTIL.isNull())
                .execute();
        sql.update(STRUCTURES_REQUEST)
                .set(STRUCTURES_REQUEST.STATE, Request.State.WITHDRAWN.name())
                .where(STRUCTURES_REQUEST.WAITING_PERSON.eq(person))
                .execute();
        sql.update(STRUCTURES_REQUEST)
                .set(STRUCTURES_REQUEST.STATEMENT, "")
                .where(STRUCTURES_REQUEST.PERSON_ID.eq(person))
                .execute();
        sql.update(STRUCTURES_INVITATION)
                .set(STRUCTURES_INVITATION.EMAIL, "")
                .where(STRUCTURES_INVITATION.USED_BY.eq(person))
                .execute();
        sql.update(STRUCTURES_FORCED_ACCESS)
                .set(STRUCTURES_FORCED_ACCESS.UNTIL, clock.instant())
                .where(STRUCTURES_FORCED_ACCESS.PERSON_ID.eq(person))
                .and(STRUCTURES_FORCED_ACCESS.UNTIL.gt(clock.instant()))
                .execute();
    }
}
