package fr.souffleur.debrief.plan;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.DEBRIEF_ACTION_COMMENT;

import fr.souffleur.common.Uuids;
import fr.souffleur.debrief.ActionTrail.At;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said of actions. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommentRows {

    private final DSLContext sql;

    CommentRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(At at, Comment comment) {
        sql.insertInto(DEBRIEF_ACTION_COMMENT)
                .set(DEBRIEF_ACTION_COMMENT.COMMENT_ID, Uuids.v7())
                .set(DEBRIEF_ACTION_COMMENT.EXERCISE_ID, at.exercise())
                .set(DEBRIEF_ACTION_COMMENT.STRUCTURE_ID, at.structure())
                .set(DEBRIEF_ACTION_COMMENT.ACTION_ID, at.action().value())
                .set(DEBRIEF_ACTION_COMMENT.BODY, comment.text())
                .set(DEBRIEF_ACTION_COMMENT.WRITTEN_BY, comment.by())
                .set(DEBRIEF_ACTION_COMMENT.WRITTEN_AT, comment.at())
                .execute();
    }

    /** The oldest first. */
    List<Comment> of(PlanAction action) {
        return sql.select(
                        DEBRIEF_ACTION_COMMENT.BODY,
                        DEBRIEF_ACTION_COMMENT.WRITTEN_BY,
                        DEBRIEF_ACTION_COMMENT.WRITTEN_AT)
                .from(DEBRIEF_ACTION_COMMENT)
                .where(DEBRIEF_ACTION_COMMENT.EXERCISE_ID.eq(action.exercise()))
                .and(DEBRIEF_ACTION_COMMENT.ACTION_ID.eq(action.id().value()))
                .orderBy(DEBRIEF_ACTION_COMMENT.WRITTEN_AT, DEBRIEF_ACTION_COMMENT.COMMENT_ID)
                .fetch(mapping(Comment::new));
    }
}
