package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Where a person belongs, and belonged. Forgetting ends it. */
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
        return List.of(new Held(
                "memberships",
                sql.select()
                        .from(STRUCTURES_MEMBERSHIP)
                        .join(STRUCTURES_STRUCTURE)
                        .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_MEMBERSHIP.STRUCTURE_ID))
                        .where(STRUCTURES_MEMBERSHIP.PERSON_ID.eq(person))
                        .orderBy(STRUCTURES_MEMBERSHIP.SINCE)
                        .fetch(it -> Row.of("structure", it.get(STRUCTURES_STRUCTURE.NAME))
                                .and("role", it.get(STRUCTURES_MEMBERSHIP.ROLE))
                                .and("since", it.get(STRUCTURES_MEMBERSHIP.SINCE))
                                .and("until", it.get(STRUCTURES_MEMBERSHIP.UNTIL)))));
    }

    @Override
    public void purge(PersonId person) {
        sql.update(STRUCTURES_MEMBERSHIP)
                .set(STRUCTURES_MEMBERSHIP.UNTIL, clock.instant())
                .where(STRUCTURES_MEMBERSHIP.PERSON_ID.eq(person))
                .and(STRUCTURES_MEMBERSHIP.UNTIL.isNull())
                .execute();
    }
}
