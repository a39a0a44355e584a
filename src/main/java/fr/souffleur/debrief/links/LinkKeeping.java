package fr.souffleur.debrief.links;

import static souffleur.db.Tables.DEBRIEF_LINK;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Retention;
import fr.souffleur.journal.Row;
import fr.souffleur.journal.Wording;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** For whom links were made, in somebody's words: taken out when asked, gone with the journal that tells of them. */
@Component
class LinkKeeping implements Passages, Retention, PersonalData {

    private final DSLContext sql;
    private final Periods periods;

    LinkKeeping(DSLContext sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    @Override
    public String module() {
        return "links";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(new Held(
                "links",
                sql.selectFrom(DEBRIEF_LINK)
                        .where(DEBRIEF_LINK.SHARED_BY.eq(person))
                        .orderBy(DEBRIEF_LINK.MADE_AT)
                        .fetch(it -> Row.of("exercise", it.get(DEBRIEF_LINK.EXERCISE_ID))
                                .and("text", it.get(DEBRIEF_LINK.READER))
                                .and("at", it.get(DEBRIEF_LINK.MADE_AT))
                                .and("until", it.get(DEBRIEF_LINK.ENDS_AT)))));
    }

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        return sql.selectFrom(DEBRIEF_LINK).where(DEBRIEF_LINK.STRUCTURE_ID.eq(structure)).fetch().stream()
                .flatMap(it -> words.context(it.get(DEBRIEF_LINK.READER)).stream()
                        .map(context -> new Passage("link", it.get(DEBRIEF_LINK.EXERCISE_ID), context)))
                .toList();
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        sql.selectFrom(DEBRIEF_LINK)
                .where(DEBRIEF_LINK.STRUCTURE_ID.eq(structure))
                .forEach(it -> {
                    if (words.in(it.get(DEBRIEF_LINK.READER)))
                        sql.update(DEBRIEF_LINK)
                                .set(DEBRIEF_LINK.READER, words.without(it.get(DEBRIEF_LINK.READER), Link.LONGEST))
                                .where(DEBRIEF_LINK.LINK_ID.eq(it.get(DEBRIEF_LINK.LINK_ID)))
                                .execute();
                });
    }

    @Override
    public List<Due> due(Instant now) {
        return sql.select(DEBRIEF_LINK.STRUCTURE_ID, DSL.count())
                .from(DEBRIEF_LINK)
                .where(DEBRIEF_LINK.ENDS_AT.lt(Periods.limit(periods.journal(), now)))
                .groupBy(DEBRIEF_LINK.STRUCTURE_ID)
                .fetch(it -> new Due("links", it.value1(), it.value2()));
    }

    @Override
    public void run(Instant now) {
        sql.deleteFrom(DEBRIEF_LINK)
                .where(DEBRIEF_LINK.ENDS_AT.lt(Periods.limit(periods.journal(), now)))
                .execute();
    }
}
