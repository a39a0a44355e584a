package fr.souffleur.training.authoring;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.TRAINING_DRAFT_ACT;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done with drafts, line by line. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftActRows {

    private final DSLContext sql;

    DraftActRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Draft draft, Act.What what, String words, PersonId by, Instant at) {
        sql.insertInto(TRAINING_DRAFT_ACT)
                .set(TRAINING_DRAFT_ACT.DRAFT_ID, draft.id().value())
                .set(TRAINING_DRAFT_ACT.STRUCTURE_ID, draft.structure())
                .set(TRAINING_DRAFT_ACT.COURSE, draft.course())
                .set(TRAINING_DRAFT_ACT.VERSION, draft.version())
                .set(TRAINING_DRAFT_ACT.WHAT, what.name())
                .set(TRAINING_DRAFT_ACT.WORDS, words)
                .set(TRAINING_DRAFT_ACT.ACTED_BY, by)
                .set(TRAINING_DRAFT_ACT.ACTED_AT, at)
                .execute();
    }

    /** What a body did with a course, newest first. */
    List<Act> of(String course, StructureId body) {
        return sql.select(
                        TRAINING_DRAFT_ACT.VERSION,
                        TRAINING_DRAFT_ACT.WHAT,
                        TRAINING_DRAFT_ACT.WORDS,
                        TRAINING_DRAFT_ACT.ACTED_BY,
                        TRAINING_DRAFT_ACT.ACTED_AT)
                .from(TRAINING_DRAFT_ACT)
                .where(TRAINING_DRAFT_ACT.COURSE.eq(course))
                .and(TRAINING_DRAFT_ACT.STRUCTURE_ID.eq(body))
                .orderBy(TRAINING_DRAFT_ACT.ACT_NO.desc())
                .fetch(mapping(
                        (version, what, words, by, at) -> new Act(version, Act.What.valueOf(what), words, by, at)));
    }

    /** How many acts there are; their numbers would not do, because a lower one may be committed after a higher one. */
    int count() {
        return sql.fetchCount(TRAINING_DRAFT_ACT);
    }

    /** Drafts of which the last word was that they are retired. */
    Set<DraftId> retired() {
        var retired = new HashSet<DraftId>();
        sql.select(TRAINING_DRAFT_ACT.DRAFT_ID, TRAINING_DRAFT_ACT.WHAT)
                .from(TRAINING_DRAFT_ACT)
                .where(TRAINING_DRAFT_ACT.WHAT.in(Act.What.RETIRED.name(), Act.What.RESTORED.name()))
                .orderBy(TRAINING_DRAFT_ACT.ACT_NO)
                .forEach(row -> {
                    var draft = new DraftId(row.value1());
                    if (row.value2().equals(Act.What.RETIRED.name())) retired.add(draft);
                    else retired.remove(draft);
                });
        return retired;
    }
}
