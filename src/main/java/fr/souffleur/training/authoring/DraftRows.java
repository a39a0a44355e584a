package fr.souffleur.training.authoring;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.TRAINING_DRAFT;
import static souffleur.db.Tables.TRAINING_DRAFT_BEFORE;
import static souffleur.db.Tables.TRAINING_DRAFT_FILE;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, their files, and their files before the last change. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftRows {

    private final DSLContext sql;

    DraftRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Draft draft, Manuscript manuscript) {
        sql.insertInto(TRAINING_DRAFT)
                .set(TRAINING_DRAFT.DRAFT_ID, draft.id().value())
                .set(TRAINING_DRAFT.STRUCTURE_ID, draft.structure())
                .set(TRAINING_DRAFT.COURSE, draft.course())
                .set(TRAINING_DRAFT.VERSION, draft.version())
                .set(TRAINING_DRAFT.TITLE, draft.title())
                .set(TRAINING_DRAFT.STATUS, draft.status().name())
                .set(TRAINING_DRAFT.CREATED_BY, draft.createdBy())
                .set(TRAINING_DRAFT.CREATED_AT, draft.createdAt())
                .set(TRAINING_DRAFT.CHANGED_BY, draft.changedBy())
                .set(TRAINING_DRAFT.CHANGED_AT, draft.changedAt())
                .set(TRAINING_DRAFT.REVISION, draft.revision())
                .execute();
        manuscript.files().forEach((path, content) -> put(draft.id(), path, content));
    }

    void save(Draft draft) {
        sql.update(TRAINING_DRAFT)
                .set(TRAINING_DRAFT.VERSION, draft.version())
                .set(TRAINING_DRAFT.TITLE, draft.title())
                .set(TRAINING_DRAFT.STATUS, draft.status().name())
                .set(TRAINING_DRAFT.CHANGED_BY, draft.changedBy())
                .set(TRAINING_DRAFT.CHANGED_AT, draft.changedAt())
                .set(TRAINING_DRAFT.BROUGHT_BY, draft.broughtBy())
                .set(TRAINING_DRAFT.REVISION, draft.revision())
                .where(TRAINING_DRAFT.DRAFT_ID.eq(draft.id().value()))
                .execute();
    }

    /** Writes what changed, and keeps how it was. */
    void write(DraftId draft, Manuscript from, Manuscript to) {
        var paths = new TreeSet<>(from.files().keySet());
        paths.addAll(to.files().keySet());
        paths.removeIf(it -> Arrays.equals(from.files().get(it), to.files().get(it)));
        sql.deleteFrom(TRAINING_DRAFT_BEFORE)
                .where(TRAINING_DRAFT_BEFORE.DRAFT_ID.eq(draft.value()))
                .execute();
        for (var path : paths) {
            sql.insertInto(TRAINING_DRAFT_BEFORE)
                    .set(TRAINING_DRAFT_BEFORE.DRAFT_ID, draft.value())
                    .set(TRAINING_DRAFT_BEFORE.PATH, path)
                    .set(TRAINING_DRAFT_BEFORE.CONTENT, from.files().get(path))
                    .execute();
            var content = to.files().get(path);
            if (content == null) drop(draft, path);
            else put(draft, path, content);
        }
    }

    /** As it was before the last change; empty when nothing was changed. */
    Optional<Manuscript> before(DraftId draft, Manuscript now) {
        var next = new TreeMap<>(now.files());
        var found = sql.selectFrom(TRAINING_DRAFT_BEFORE)
                .where(TRAINING_DRAFT_BEFORE.DRAFT_ID.eq(draft.value()))
                .fetch();
        for (var row : found) {
            var content = row.get(TRAINING_DRAFT_BEFORE.CONTENT);
            if (content == null) next.remove(row.get(TRAINING_DRAFT_BEFORE.PATH));
            else next.put(row.get(TRAINING_DRAFT_BEFORE.PATH), content);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Manuscript(next));
    }

    boolean changed(DraftId draft) {
        return sql.fetchExists(TRAINING_DRAFT_BEFORE, TRAINING_DRAFT_BEFORE.DRAFT_ID.eq(draft.value()));
    }

    Optional<Draft> find(DraftId draft) {
        return drafts(TRAINING_DRAFT.DRAFT_ID.eq(draft.value())).stream().findFirst();
    }

    /** Held until the end of the transaction: two who write come one after the other. */
    void lock(DraftId draft) {
        sql.select(TRAINING_DRAFT.DRAFT_ID)
                .from(TRAINING_DRAFT)
                .where(TRAINING_DRAFT.DRAFT_ID.eq(draft.value()))
                .forUpdate()
                .fetch();
    }

    /** Whoever changes the shelf comes after whoever changes it now. */
    void lockAll() {
        sql.select(TRAINING_DRAFT.DRAFT_ID)
                .from(TRAINING_DRAFT)
                .orderBy(TRAINING_DRAFT.DRAFT_ID)
                .forUpdate()
                .fetch();
    }

    /** What a body's curators write, the last changed first. */
    List<Draft> of(StructureId structure) {
        return drafts(TRAINING_DRAFT.STRUCTURE_ID.eq(structure));
    }

    List<Draft> published() {
        return drafts(TRAINING_DRAFT.STATUS.eq(Draft.Status.PUBLISHED.name()));
    }

    Manuscript files(DraftId draft) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        sql.select(TRAINING_DRAFT_FILE.PATH, TRAINING_DRAFT_FILE.CONTENT)
                .from(TRAINING_DRAFT_FILE)
                .where(TRAINING_DRAFT_FILE.DRAFT_ID.eq(draft.value()))
                .forEach(row -> files.put(row.value1(), row.value2()));
        return new Manuscript(files);
    }

    private void put(DraftId draft, String path, byte[] content) {
        sql.insertInto(TRAINING_DRAFT_FILE)
                .set(TRAINING_DRAFT_FILE.DRAFT_ID, draft.value())
                .set(TRAINING_DRAFT_FILE.PATH, path)
                .set(TRAINING_DRAFT_FILE.CONTENT, content)
                .onDuplicateKeyUpdate()
                .set(TRAINING_DRAFT_FILE.CONTENT, content)
                .execute();
    }

    private void drop(DraftId draft, String path) {
        sql.deleteFrom(TRAINING_DRAFT_FILE)
                .where(TRAINING_DRAFT_FILE.DRAFT_ID.eq(draft.value()))
                .and(TRAINING_DRAFT_FILE.PATH.eq(path))
                .execute();
    }

    private List<Draft> drafts(Condition which) {
        return sql.select(
                        TRAINING_DRAFT.DRAFT_ID,
                        TRAINING_DRAFT.STRUCTURE_ID,
                        TRAINING_DRAFT.COURSE,
                        TRAINING_DRAFT.VERSION,
                        TRAINING_DRAFT.TITLE,
                        TRAINING_DRAFT.STATUS,
                        TRAINING_DRAFT.CREATED_BY,
                        TRAINING_DRAFT.CREATED_AT,
                        TRAINING_DRAFT.CHANGED_BY,
                        TRAINING_DRAFT.CHANGED_AT,
                        TRAINING_DRAFT.BROUGHT_BY,
                        TRAINING_DRAFT.REVISION)
                .from(TRAINING_DRAFT)
                .where(which)
                .orderBy(TRAINING_DRAFT.CHANGED_AT.desc(), TRAINING_DRAFT.DRAFT_ID.desc())
                .fetch(mapping(DraftRows::draft));
    }

    private static Draft draft(
            UUID id,
            StructureId structure,
            String course,
            String version,
            String title,
            String status,
            PersonId createdBy,
            Instant createdAt,
            PersonId changedBy,
            Instant changedAt,
            @Nullable PersonId broughtBy,
            Integer revision) {
        return new Draft(
                new DraftId(id),
                structure,
                course,
                version,
                title,
                Draft.Status.valueOf(status),
                createdBy,
                createdAt,
                changedBy,
                changedAt,
                broughtBy,
                revision);
    }
}
