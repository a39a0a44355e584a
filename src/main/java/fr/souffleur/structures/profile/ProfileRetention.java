package fr.souffleur.structures.profile;

import static souffleur.db.Tables.STRUCTURES_PROFILE_CONTACT;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.journal.Periods;
import fr.souffleur.journal.Retention;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Contacts serve as long as a structure is open, and as long afterwards as its texts. */
@Component
class ProfileRetention implements Retention {

    private final DSLContext sql;
    private final Periods periods;

    ProfileRetention(DSLContext sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    @Override
    public List<Due> due(Instant now) {
        return sql.select(STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID, DSL.count())
                .from(STRUCTURES_PROFILE_CONTACT)
                .where(over(now))
                .groupBy(STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID)
                .fetch(it -> new Due("contacts", it.value1(), it.value2()));
    }

    @Override
    public void run(Instant now) {
        sql.deleteFrom(STRUCTURES_PROFILE_CONTACT).where(over(now)).execute();
    }

    private Condition over(Instant now) {
        return STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID.in(DSL.select(STRUCTURES_STRUCTURE.STRUCTURE_ID)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.CLOSED_AT.lt(Periods.limit(periods.freeText(), now))));
    }
}
