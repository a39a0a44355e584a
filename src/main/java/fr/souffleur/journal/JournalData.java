package fr.souffleur.journal;

import static souffleur.db.Tables.JOURNAL_ACT;

import fr.souffleur.common.PersonId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Acts by a person and about a person. They stay: the journal tells of an id, and the id no longer has a name. */
@Component
class JournalData implements PersonalData {

    private final DSLContext sql;

    JournalData(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String module() {
        return "journal";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(new Held(
                "acts",
                sql.selectFrom(JOURNAL_ACT)
                        .where(JOURNAL_ACT.CALLER_ID.eq(person.value()))
                        .or(JOURNAL_ACT.SUBJECT_ID.eq(person))
                        .orderBy(JOURNAL_ACT.ACTED_AT, JOURNAL_ACT.ACT_ID)
                        .fetch(it -> Row.of("at", it.get(JOURNAL_ACT.ACTED_AT))
                                .and("act", it.get(JOURNAL_ACT.ACT))
                                .and("by", person.value().equals(it.get(JOURNAL_ACT.CALLER_ID)) ? "me" : "")
                                .and("role", it.get(JOURNAL_ACT.STANDING))
                                .and("structure", it.get(JOURNAL_ACT.STRUCTURE_ID))
                                .and("exercise", it.get(JOURNAL_ACT.EXERCISE_ID)))));
    }
}
