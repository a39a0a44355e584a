package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_FORCED_ACCESS;
import static souffleur.db.Tables.STRUCTURES_GROUP_MEMBER;
import static souffleur.db.Tables.STRUCTURES_GUEST;
import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;
import static souffleur.db.Tables.STRUCTURES_SHARE;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How people are tied to structures at this moment, in SQL. */
@Component
class Ties {

    private final DSLContext sql;
    private final Clock clock;

    Ties(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A role and the way it reaches the structure. */
    record Tie(Role role, Through through) {

        boolean brings(Right right) {
            return through.brings(role, right);
        }
    }

    /** Every tie by which the structure exists for this person. */
    List<Tie> of(PersonId person, StructureId structure) {
        var member = STRUCTURES_MEMBERSHIP;
        return sql
                .select(member.ROLE, DSL.inline(Through.MEMBERSHIP.name()))
                .from(member)
                .where(member.STRUCTURE_ID.eq(structure))
                .and(theirs(person))
                .unionAll(DSL.select(member.ROLE, DSL.inline(Through.BODY.name()))
                        .from(STRUCTURES_STRUCTURE)
                        .join(member)
                        .on(member.STRUCTURE_ID.eq(STRUCTURES_STRUCTURE.BODY_ID))
                        .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                        .and(theirs(person)))
                .unionAll(DSL.select(member.ROLE, DSL.inline(Through.GROUP.name()))
                        .from(STRUCTURES_GROUP_MEMBER)
                        .join(member)
                        .on(member.STRUCTURE_ID.eq(STRUCTURES_GROUP_MEMBER.GROUP_ID))
                        .where(STRUCTURES_GROUP_MEMBER.STRUCTURE_ID.eq(structure))
                        .and(now(STRUCTURES_GROUP_MEMBER.UNTIL))
                        .and(theirs(person)))
                .unionAll(DSL.select(DSL.inline(Role.ADMINISTRATOR.name()), DSL.inline(Through.FORCE.name()))
                        .from(STRUCTURES_FORCED_ACCESS)
                        .where(STRUCTURES_FORCED_ACCESS.STRUCTURE_ID.eq(structure))
                        .and(STRUCTURES_FORCED_ACCESS.PERSON_ID.eq(person))
                        .and(now(STRUCTURES_FORCED_ACCESS.UNTIL)))
                .fetch(row -> new Tie(Role.valueOf(row.value1()), Through.valueOf(row.value2())))
                .stream()
                .filter(it -> it.through().knows(it.role()))
                .toList();
    }

    /** Roles as a guest from elsewhere, for this exercise alone. */
    Set<Role> guestRoles(PersonId person, ExerciseId exercise) {
        var roles = EnumSet.noneOf(Role.class);
        sql.select(STRUCTURES_GUEST.ROLE)
                .from(STRUCTURES_GUEST)
                .where(STRUCTURES_GUEST.EXERCISE_ID.eq(exercise))
                .and(STRUCTURES_GUEST.PERSON_ID.eq(person))
                .and(now(STRUCTURES_GUEST.UNTIL))
                .forEach(row -> roles.add(Role.valueOf(row.value1())));
        return roles;
    }

    /** Whether a guest of one of its exercises, who may know its name. */
    boolean guestIn(PersonId person, StructureId structure) {
        return sql.fetchExists(DSL.selectOne()
                .from(STRUCTURES_GUEST)
                .where(STRUCTURES_GUEST.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_GUEST.PERSON_ID.eq(person))
                .and(now(STRUCTURES_GUEST.UNTIL)));
    }

    /** Whether the exercise's report is shown to a body or group in which this person follows structures. */
    boolean shown(PersonId person, ExerciseId exercise) {
        return sql.fetchExists(DSL.selectOne()
                .from(STRUCTURES_SHARE)
                .join(STRUCTURES_MEMBERSHIP)
                .on(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(STRUCTURES_SHARE.SHOWN_TO))
                .where(STRUCTURES_SHARE.EXERCISE_ID.eq(exercise))
                .and(STRUCTURES_SHARE.WITHDRAWN_AT.isNull())
                .and(now(STRUCTURES_SHARE.UNTIL))
                .and(theirs(person))
                .and(STRUCTURES_MEMBERSHIP.ROLE.in(Role.COORDINATOR.name(), Role.ARS_READER.name(), Role.HEAD.name())));
    }

    /** A membership of this person that holds today. */
    Condition theirs(PersonId person) {
        return STRUCTURES_MEMBERSHIP.PERSON_ID.eq(person).and(now(STRUCTURES_MEMBERSHIP.UNTIL));
    }

    /** Not ended yet. */
    Condition now(Field<java.time.Instant> until) {
        return until.isNull().or(until.gt(clock.instant()));
    }
}
