package fr.souffleur.training.authoring;

import static souffleur.db.Tables.TRAINING_DRAFT;
import static souffleur.db.Tables.TRAINING_DRAFT_ACT;

import fr.souffleur.common.PersonId;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Row;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Courses that a person wrote and decided on. A course and its history stay, under the bare id. */
@Component
class AuthoringData implements PersonalData {

    private final DSLContext sql;

    AuthoringData(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String module() {
        return "training.authoring";
    }

    @Override
    public List<Held> export(PersonId person) {
        return List.of(
                new Held(
                        "drafts",
                        sql.selectFrom(TRAINING_DRAFT)
                                .where(TRAINING_DRAFT
                                        .CREATED_BY
                                        .eq(person)
                                        .or(TRAINING_DRAFT.CHANGED_BY.eq(person))
                                        .or(TRAINING_DRAFT.BROUGHT_BY.eq(person)))
                                .orderBy(TRAINING_DRAFT.CREATED_AT)
                                .fetch(it -> Row.of("course", it.get(TRAINING_DRAFT.COURSE))
                                        .and("version", it.get(TRAINING_DRAFT.VERSION))
                                        .and("title", it.get(TRAINING_DRAFT.TITLE))
                                        .and("at", it.get(TRAINING_DRAFT.CHANGED_AT)))),
                new Held(
                        "course-decisions",
                        sql.selectFrom(TRAINING_DRAFT_ACT)
                                .where(TRAINING_DRAFT_ACT.ACTED_BY.eq(person))
                                .orderBy(TRAINING_DRAFT_ACT.ACT_NO)
                                .fetch(it -> Row.of("course", it.get(TRAINING_DRAFT_ACT.COURSE))
                                        .and("version", it.get(TRAINING_DRAFT_ACT.VERSION))
                                        .and("what", it.get(TRAINING_DRAFT_ACT.WHAT))
                                        .and("text", it.get(TRAINING_DRAFT_ACT.WORDS))
                                        .and("at", it.get(TRAINING_DRAFT_ACT.ACTED_AT)))));
    }
}
