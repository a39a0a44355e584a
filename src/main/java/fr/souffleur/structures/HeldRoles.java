package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Standing;
import java.util.Comparator;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells the journal what somebody is in a structure: the first of their roles, in the order of {@link Role}. */
@Component
class HeldRoles implements Standing {

    private final DSLContext sql;

    HeldRoles(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> of(PersonId person, StructureId structure) {
        return sql
                .select(STRUCTURES_MEMBERSHIP.ROLE)
                .from(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_MEMBERSHIP.PERSON_ID.eq(person))
                .and(STRUCTURES_MEMBERSHIP.UNTIL.isNull())
                .fetch(row -> Role.valueOf(row.value1()))
                .stream()
                .min(Comparator.naturalOrder())
                .map(Role::name);
    }
}
