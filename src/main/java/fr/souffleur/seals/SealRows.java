package fr.souffleur.seals;

import static souffleur.db.Tables.SEALS_NEWEST;
import static souffleur.db.Tables.SEALS_STATEMENT;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.seals.Sealed.Status;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sealed statements on disk; of a code only its digest is kept. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SealRows {

    private static final List<Field<?>> FIELDS = List.of(
            SEALS_STATEMENT.STATEMENT_ID,
            SEALS_STATEMENT.KIND,
            SEALS_STATEMENT.ABOUT,
            SEALS_STATEMENT.STRUCTURE_ID,
            SEALS_STATEMENT.PERSON_ID,
            SEALS_STATEMENT.STATUS,
            SEALS_STATEMENT.CREATED_AT,
            SEALS_STATEMENT.KEY_ID,
            SEALS_STATEMENT.STATEMENT,
            SEALS_STATEMENT.CHANGED_AT,
            SEALS_STATEMENT.REASON,
            SEALS_STATEMENT.CREDENTIAL);

    private final DSLContext sql;

    SealRows(DSLContext sql) {
        this.sql = sql;
    }

    /** @param credential wrapped */
    record Row(Sealed sealed, String credential) {}

    /** Whoever asks next about the same thing waits until this transaction is over. */
    void hold(Use use, UUID about) {
        sql.insertInto(SEALS_NEWEST)
                .set(SEALS_NEWEST.KIND, use.word())
                .set(SEALS_NEWEST.ABOUT, about)
                .onDuplicateKeyUpdate()
                .set(SEALS_NEWEST.ABOUT, about)
                .execute();
    }

    Optional<Row> newest(Use use, UUID about) {
        return row(SEALS_STATEMENT.STATEMENT_ID.eq(sql.select(SEALS_NEWEST.STATEMENT_ID)
                .from(SEALS_NEWEST)
                .where(SEALS_NEWEST.KIND.eq(use.word()))
                .and(SEALS_NEWEST.ABOUT.eq(about))));
    }

    Optional<Row> find(StatementId id) {
        return row(SEALS_STATEMENT.STATEMENT_ID.eq(id.value()));
    }

    Optional<Row> find(Code code) {
        return row(SEALS_STATEMENT.CODE_HASH.eq(code.hash()));
    }

    boolean any(Use use) {
        return sql.fetchExists(sql.selectOne().from(SEALS_STATEMENT).where(SEALS_STATEMENT.KIND.eq(use.word())));
    }

    void add(Statement statement, Code code, String keyId, String credential, PersonId by, Instant at) {
        sql.insertInto(SEALS_STATEMENT)
                .set(SEALS_STATEMENT.STATEMENT_ID, statement.id().value())
                .set(SEALS_STATEMENT.KIND, statement.use().word())
                .set(SEALS_STATEMENT.ABOUT, statement.about())
                .set(SEALS_STATEMENT.STRUCTURE_ID, statement.holder().structure())
                .set(SEALS_STATEMENT.PERSON_ID, statement.holder().person())
                .set(SEALS_STATEMENT.CODE_HASH, code.hash())
                .set(SEALS_STATEMENT.KEY_ID, keyId)
                .set(SEALS_STATEMENT.STATEMENT, statement.text())
                .set(SEALS_STATEMENT.CREDENTIAL, credential)
                .set(SEALS_STATEMENT.STATUS, Status.VALID.name())
                .set(SEALS_STATEMENT.CREATED_BY, by)
                .set(SEALS_STATEMENT.CREATED_AT, at)
                .execute();
        sql.update(SEALS_NEWEST)
                .set(SEALS_NEWEST.STATEMENT_ID, statement.id().value())
                .where(SEALS_NEWEST.KIND.eq(statement.use().word()))
                .and(SEALS_NEWEST.ABOUT.eq(statement.about()))
                .execute();
    }

    /** Nothing comes back from here: only what is valid changes. */
    void end(StatementId id, Status status, PersonId by, Instant at, @Nullable String reason) {
        sql.update(SEALS_STATEMENT)
                .set(SEALS_STATEMENT.STATUS, status.name())
                .set(SEALS_STATEMENT.CHANGED_BY, by)
                .set(SEALS_STATEMENT.CHANGED_AT, at)
                .set(SEALS_STATEMENT.REASON, reason)
                .where(SEALS_STATEMENT.STATEMENT_ID.eq(id.value()))
                .and(SEALS_STATEMENT.STATUS.eq(Status.VALID.name()))
                .execute();
    }

    /** What this person had sealed or ended, oldest first. */
    List<Sealed> by(Use use, PersonId person) {
        return rows(SEALS_STATEMENT
                        .KIND
                        .eq(use.word())
                        .and(SEALS_STATEMENT.CREATED_BY.eq(person).or(SEALS_STATEMENT.CHANGED_BY.eq(person))))
                .orderBy(SEALS_STATEMENT.CREATED_AT, SEALS_STATEMENT.STATEMENT_ID)
                .fetch(it -> row(it).sealed());
    }

    /** What is this person's own, newest first. */
    List<Sealed> of(Use use, PersonId person) {
        return rows(SEALS_STATEMENT.PERSON_ID.eq(person).and(SEALS_STATEMENT.KIND.eq(use.word())))
                .orderBy(SEALS_STATEMENT.CREATED_AT.desc(), SEALS_STATEMENT.STATEMENT_ID.desc())
                .fetch(it -> row(it).sealed());
    }

    /** Gone without a trace; what is a structure's stays whoever asks. */
    void forget(Collection<UUID> statements) {
        var gone = sql.select(SEALS_STATEMENT.STATEMENT_ID)
                .from(SEALS_STATEMENT)
                .where(SEALS_STATEMENT.STATEMENT_ID.in(statements))
                .and(SEALS_STATEMENT.PERSON_ID.isNotNull());
        sql.deleteFrom(SEALS_NEWEST).where(SEALS_NEWEST.STATEMENT_ID.in(gone)).execute();
        sql.deleteFrom(SEALS_STATEMENT)
                .where(SEALS_STATEMENT.STATEMENT_ID.in(statements))
                .and(SEALS_STATEMENT.PERSON_ID.isNotNull())
                .execute();
    }

    /** Those of a structure that were ended with a reason. */
    List<Sealed> withReason(StructureId structure) {
        return rows(SEALS_STATEMENT.STRUCTURE_ID.eq(structure).and(SEALS_STATEMENT.REASON.isNotNull()))
                .fetch(it -> row(it).sealed());
    }

    void reason(StatementId id, String reason) {
        sql.update(SEALS_STATEMENT)
                .set(SEALS_STATEMENT.REASON, reason)
                .where(SEALS_STATEMENT.STATEMENT_ID.eq(id.value()))
                .execute();
    }

    private Optional<Row> row(Condition which) {
        return rows(which).fetchOptional(SealRows::row);
    }

    private SelectConditionStep<Record> rows(Condition which) {
        return sql.select(FIELDS).from(SEALS_STATEMENT).where(which);
    }

    private static Row row(Record it) {
        var sealed = new Sealed(
                new StatementId(it.get(SEALS_STATEMENT.STATEMENT_ID)),
                Use.valueOf(it.get(SEALS_STATEMENT.KIND).toUpperCase(Locale.ROOT)),
                it.get(SEALS_STATEMENT.ABOUT),
                Holder.of(it.get(SEALS_STATEMENT.STRUCTURE_ID), it.get(SEALS_STATEMENT.PERSON_ID)),
                Status.valueOf(it.get(SEALS_STATEMENT.STATUS)),
                it.get(SEALS_STATEMENT.CREATED_AT),
                it.get(SEALS_STATEMENT.KEY_ID),
                it.get(SEALS_STATEMENT.STATEMENT),
                it.get(SEALS_STATEMENT.CHANGED_AT),
                it.get(SEALS_STATEMENT.REASON));
        return new Row(sealed, it.get(SEALS_STATEMENT.CREDENTIAL));
    }
}
