package fr.souffleur.planning;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.PLANNING_MEDIA;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pictures and recordings by what they contain: the same one of two exercises lies here once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MediaRows {

    private final DSLContext sql;

    MediaRows(DSLContext sql) {
        this.sql = sql;
    }

    void keep(Media media) {
        sql.insertInto(PLANNING_MEDIA)
                .set(PLANNING_MEDIA.DIGEST, media.digest())
                .set(PLANNING_MEDIA.MEDIA_TYPE, media.type())
                .set(PLANNING_MEDIA.CONTENT, media.content())
                .onDuplicateKeyIgnore()
                .execute();
    }

    Optional<Media> find(String digest) {
        return sql.select(PLANNING_MEDIA.DIGEST, PLANNING_MEDIA.MEDIA_TYPE, PLANNING_MEDIA.CONTENT)
                .from(PLANNING_MEDIA)
                .where(PLANNING_MEDIA.DIGEST.eq(digest))
                .fetchOptional(mapping(Media::new));
    }
}
