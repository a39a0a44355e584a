package fr.souffleur.debrief;

import static souffleur.db.Tables.DEBRIEF_ACTION;
import static souffleur.db.Tables.DEBRIEF_NOTE;
import static souffleur.db.Tables.DEBRIEF_PHRASE;

import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.Retention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Notes, actions and sentences of reports, when their years are over. */
@Component
class DebriefRetention implements Retention {

    private final DSLContext sql;
    private final Periods periods;

    DebriefRetention(DSLContext sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    @Override
    public List<Due> due(Instant now) {
        var limit = Periods.limit(periods.reports(), now);
        var due = new ArrayList<Due>();
        due.addAll(count(DEBRIEF_NOTE, DEBRIEF_NOTE.STRUCTURE_ID, DEBRIEF_NOTE.WRITTEN_AT.lt(limit)));
        due.addAll(count(DEBRIEF_ACTION, DEBRIEF_ACTION.STRUCTURE_ID, DEBRIEF_ACTION.WRITTEN_AT.lt(limit)));
        due.addAll(count(DEBRIEF_PHRASE, DEBRIEF_PHRASE.STRUCTURE_ID, DEBRIEF_PHRASE.WRITTEN_AT.lt(limit)));
        return due;
    }

    @Override
    public void run(Instant now) {
        var limit = Periods.limit(periods.reports(), now);
        sql.deleteFrom(DEBRIEF_NOTE).where(DEBRIEF_NOTE.WRITTEN_AT.lt(limit)).execute();
        sql.deleteFrom(DEBRIEF_ACTION)
                .where(DEBRIEF_ACTION.WRITTEN_AT.lt(limit))
                .execute();
        sql.deleteFrom(DEBRIEF_PHRASE)
                .where(DEBRIEF_PHRASE.WRITTEN_AT.lt(limit))
                .execute();
    }

    private List<Due> count(Table<? extends Record> table, Field<StructureId> structure, Condition which) {
        return sql.select(structure, DSL.count())
                .from(table)
                .where(which)
                .groupBy(structure)
                .fetch(it -> new Due("debriefs", it.value1(), it.value2()));
    }
}
