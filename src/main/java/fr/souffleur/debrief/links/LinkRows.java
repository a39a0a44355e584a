package fr.souffleur.debrief.links;

import static souffleur.db.Tables.DEBRIEF_LINK;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links in the database, which knows the digest of their secret alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkRows {

    private final DSLContext sql;

    LinkRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Link link, StructureId structure, String digest) {
        sql.insertInto(DEBRIEF_LINK)
                .set(DEBRIEF_LINK.LINK_ID, link.id())
                .set(DEBRIEF_LINK.EXERCISE_ID, link.exercise())
                .set(DEBRIEF_LINK.STRUCTURE_ID, structure)
                .set(DEBRIEF_LINK.DIGEST, digest)
                .set(DEBRIEF_LINK.READER, link.reader())
                .set(DEBRIEF_LINK.SHARED_BY, link.by())
                .set(DEBRIEF_LINK.MADE_AT, link.madeAt())
                .set(DEBRIEF_LINK.ENDS_AT, link.endsAt())
                .set(DEBRIEF_LINK.VIEWS, 0)
                .execute();
    }

    /** Newest first. */
    List<Link> of(ExerciseId exercise) {
        return sql.selectFrom(DEBRIEF_LINK)
                .where(DEBRIEF_LINK.EXERCISE_ID.eq(exercise))
                .orderBy(DEBRIEF_LINK.MADE_AT.desc(), DEBRIEF_LINK.LINK_ID.desc())
                .fetch(LinkRows::link);
    }

    Optional<Link> behind(String digest) {
        return sql.selectFrom(DEBRIEF_LINK)
                .where(DEBRIEF_LINK.DIGEST.eq(digest))
                .fetchOptional(LinkRows::link);
    }

    /** @return whether there was an open one */
    boolean revoke(ExerciseId exercise, UUID link, Instant now) {
        return sql.update(DEBRIEF_LINK)
                        .set(DEBRIEF_LINK.REVOKED_AT, now)
                        .where(DEBRIEF_LINK.LINK_ID.eq(link))
                        .and(DEBRIEF_LINK.EXERCISE_ID.eq(exercise))
                        .and(DEBRIEF_LINK.REVOKED_AT.isNull())
                        .execute()
                > 0;
    }

    void viewed(UUID link, Instant now) {
        sql.update(DEBRIEF_LINK)
                .set(DEBRIEF_LINK.VIEWS, DEBRIEF_LINK.VIEWS.plus(1))
                .set(DEBRIEF_LINK.VIEWED_AT, now)
                .where(DEBRIEF_LINK.LINK_ID.eq(link))
                .execute();
    }

    private static Link link(Record it) {
        return new Link(
                it.get(DEBRIEF_LINK.LINK_ID),
                it.get(DEBRIEF_LINK.EXERCISE_ID),
                it.get(DEBRIEF_LINK.READER),
                it.get(DEBRIEF_LINK.SHARED_BY),
                it.get(DEBRIEF_LINK.MADE_AT),
                it.get(DEBRIEF_LINK.ENDS_AT),
                it.get(DEBRIEF_LINK.REVOKED_AT),
                it.get(DEBRIEF_LINK.VIEWS),
                it.get(DEBRIEF_LINK.VIEWED_AT));
    }
}
