package fr.souffleur.journal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static souffleur.db.Tables.JOURNAL_ACT;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Acts leave the journal when their years are over; nothing else ever takes one away. */
@Component
class JournalRetention implements Retention {

    private final DSLContext sql;
    private final Periods periods;

    JournalRetention(DSLContext sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    @Override
    public List<Due> due(Instant now) {
        return sql.select(JOURNAL_ACT.STRUCTURE_ID, count())
                .from(JOURNAL_ACT)
                .where(JOURNAL_ACT.ACTED_AT.lt(Periods.limit(periods.journal(), now)))
                .and(JOURNAL_ACT.STRUCTURE_ID.isNotNull())
                .groupBy(JOURNAL_ACT.STRUCTURE_ID)
                .fetch(mapping((structure, acts) -> new Due("acts", structure, acts)));
    }

    @Override
    public void run(Instant now) {
        sql.deleteFrom(JOURNAL_ACT)
                .where(JOURNAL_ACT.ACTED_AT.lt(Periods.limit(periods.journal(), now)))
                .execute();
    }
}
