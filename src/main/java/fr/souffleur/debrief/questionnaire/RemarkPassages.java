package fr.souffleur.debrief.questionnaire;

import static souffleur.db.Tables.DEBRIEF_REMARK;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Wording;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Remarks of the questionnaire. Words are taken out of those that nobody may read yet, too; only what stands around them is not shown. */
@Component
class RemarkPassages implements Passages {

    private static final String HIDDEN = "…";

    private final DSLContext sql;

    RemarkPassages(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        return sql
                .select(DEBRIEF_REMARK.EXERCISE_ID, DEBRIEF_REMARK.BODY, DEBRIEF_REMARK.SHOWN)
                .from(DEBRIEF_REMARK)
                .where(DEBRIEF_REMARK.STRUCTURE_ID.eq(structure))
                .orderBy(DEBRIEF_REMARK.REMARK_ID)
                .fetch()
                .stream()
                .flatMap(row -> words.context(row.value2()).stream()
                        .map(it -> new Passage("remark", row.value1(), row.value3() ? it : HIDDEN)))
                .toList();
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        sql
                .select(DEBRIEF_REMARK.REMARK_ID, DEBRIEF_REMARK.BODY)
                .from(DEBRIEF_REMARK)
                .where(DEBRIEF_REMARK.STRUCTURE_ID.eq(structure))
                .fetch()
                .stream()
                .filter(row -> words.context(row.value2()).isPresent())
                .forEach(row -> rewrite(row.value1(), words.without(row.value2(), Reply.LONGEST)));
    }

    private void rewrite(UUID remark, String text) {
        sql.update(DEBRIEF_REMARK)
                .set(DEBRIEF_REMARK.BODY, text)
                .where(DEBRIEF_REMARK.REMARK_ID.eq(remark))
                .execute();
    }
}
