package fr.souffleur.training.xapi;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.TRAINING_STATEMENT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Statements that wait, were taken or were given up, in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StatementRows {

    private final DSLContext sql;

    StatementRows(DSLContext sql) {
        this.sql = sql;
    }

    record Waiting(UUID id, String body, Instant createdAt, int attempts) {}

    /** The same statement twice is one. */
    void add(UUID id, String actor, String body, Instant now) {
        sql.insertInto(TRAINING_STATEMENT)
                .set(TRAINING_STATEMENT.STATEMENT_ID, id)
                .set(TRAINING_STATEMENT.ACTOR, actor)
                .set(TRAINING_STATEMENT.BODY, body)
                .set(TRAINING_STATEMENT.CREATED_AT, now)
                .set(TRAINING_STATEMENT.DUE_AT, now)
                .set(TRAINING_STATEMENT.ATTEMPTS, 0)
                .onDuplicateKeyIgnore()
                .execute();
    }

    List<Waiting> due(Instant now, int most) {
        return sql.select(
                        TRAINING_STATEMENT.STATEMENT_ID,
                        TRAINING_STATEMENT.BODY,
                        TRAINING_STATEMENT.CREATED_AT,
                        TRAINING_STATEMENT.ATTEMPTS)
                .from(TRAINING_STATEMENT)
                .where(TRAINING_STATEMENT.SENT_AT.isNull())
                .and(TRAINING_STATEMENT.GIVEN_UP_AT.isNull())
                .and(TRAINING_STATEMENT.DUE_AT.le(now))
                .orderBy(TRAINING_STATEMENT.CREATED_AT)
                .limit(most)
                .fetch(mapping(Waiting::new));
    }

    void taken(List<UUID> ids, Instant now) {
        sql.update(TRAINING_STATEMENT)
                .set(TRAINING_STATEMENT.SENT_AT, now)
                .setNull(TRAINING_STATEMENT.REFUSAL)
                .where(TRAINING_STATEMENT.STATEMENT_ID.in(ids))
                .execute();
    }

    void later(UUID id, Instant due, String said) {
        sql.update(TRAINING_STATEMENT)
                .set(TRAINING_STATEMENT.ATTEMPTS, TRAINING_STATEMENT.ATTEMPTS.plus(1))
                .set(TRAINING_STATEMENT.DUE_AT, due)
                .set(TRAINING_STATEMENT.REFUSAL, said)
                .where(TRAINING_STATEMENT.STATEMENT_ID.eq(id))
                .execute();
    }

    void giveUp(UUID id, Instant now, String said) {
        sql.update(TRAINING_STATEMENT)
                .set(TRAINING_STATEMENT.GIVEN_UP_AT, now)
                .set(TRAINING_STATEMENT.REFUSAL, said)
                .where(TRAINING_STATEMENT.STATEMENT_ID.eq(id))
                .execute();
    }

    void forget(String actor) {
        sql.deleteFrom(TRAINING_STATEMENT)
                .where(TRAINING_STATEMENT.ACTOR.eq(actor))
                .execute();
    }

    void forgetBefore(Instant limit) {
        sql.deleteFrom(TRAINING_STATEMENT)
                .where(TRAINING_STATEMENT.CREATED_AT.lt(limit))
                .execute();
    }
}
