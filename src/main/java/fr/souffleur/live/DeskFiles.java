package fr.souffleur.live;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.LIVE_DESK_FILE;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The self-contained pages that were handed out, each with the key that seals what it exports. */
@Repository
class DeskFiles {

    private final DSLContext sql;

    DeskFiles(DSLContext sql) {
        this.sql = sql;
    }

    /** @param key in hexadecimal */
    record DeskFile(UUID id, ExerciseId exercise, String digest, String key, Instant issuedAt, PersonId issuedTo) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void add(DeskFile file) {
        sql.insertInto(LIVE_DESK_FILE)
                .set(LIVE_DESK_FILE.FILE_ID, file.id())
                .set(LIVE_DESK_FILE.EXERCISE_ID, file.exercise())
                .set(LIVE_DESK_FILE.DIGEST, file.digest())
                .set(LIVE_DESK_FILE.SECRET_KEY, file.key())
                .set(LIVE_DESK_FILE.ISSUED_AT, file.issuedAt())
                .set(LIVE_DESK_FILE.ISSUED_TO, file.issuedTo())
                .execute();
    }

    /** How many were handed out for it. */
    int count(ExerciseId exercise) {
        return sql.fetchCount(LIVE_DESK_FILE, LIVE_DESK_FILE.EXERCISE_ID.eq(exercise));
    }

    Optional<DeskFile> find(UUID id) {
        return files(LIVE_DESK_FILE.FILE_ID.eq(id)).fetchOptional(mapping(DeskFile::new));
    }

    List<DeskFile> issuedBefore(Instant limit) {
        return files(LIVE_DESK_FILE.ISSUED_AT.lt(limit)).fetch(mapping(DeskFile::new));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(Collection<UUID> ids) {
        sql.deleteFrom(LIVE_DESK_FILE).where(LIVE_DESK_FILE.FILE_ID.in(ids)).execute();
    }

    private ResultQuery<Record6<UUID, ExerciseId, String, String, Instant, PersonId>> files(Condition which) {
        return sql.select(
                        LIVE_DESK_FILE.FILE_ID,
                        LIVE_DESK_FILE.EXERCISE_ID,
                        LIVE_DESK_FILE.DIGEST,
                        LIVE_DESK_FILE.SECRET_KEY,
                        LIVE_DESK_FILE.ISSUED_AT,
                        LIVE_DESK_FILE.ISSUED_TO)
                .from(LIVE_DESK_FILE)
                .where(which);
    }
}
