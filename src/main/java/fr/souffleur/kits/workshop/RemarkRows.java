package fr.souffleur.kits.workshop;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.KITS_EDITION;
import static souffleur.db.Tables.KITS_REMARK;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Readers' remarks; they belong to a version through the edition they were written about. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RemarkRows {

    private final DSLContext sql;

    RemarkRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(EditionId edition, Remark remark) {
        sql.insertInto(KITS_REMARK)
                .set(KITS_REMARK.REMARK_ID, remark.id())
                .set(KITS_REMARK.EDITION_ID, edition.value())
                .set(KITS_REMARK.PLACE, remark.place())
                .set(KITS_REMARK.TEXT, remark.text())
                .set(KITS_REMARK.WRITTEN_BY, remark.by())
                .set(KITS_REMARK.WRITTEN_AT, remark.at())
                .execute();
    }

    /** @return whether it was still open; who comes second changes nothing */
    boolean settle(UUID remark, PersonId by, Instant at, String answer) {
        return sql.update(KITS_REMARK)
                        .set(KITS_REMARK.SETTLED_BY, by)
                        .set(KITS_REMARK.SETTLED_AT, at)
                        .set(KITS_REMARK.ANSWER, answer)
                        .where(KITS_REMARK.REMARK_ID.eq(remark))
                        .and(KITS_REMARK.SETTLED_AT.isNull())
                        .execute()
                == 1;
    }

    /** About any edition of this version that the body brought, oldest first. */
    List<Remark> of(StructureId body, String kit, String version) {
        return sql.select(
                        KITS_REMARK.REMARK_ID,
                        KITS_EDITION.NUMBER,
                        KITS_REMARK.PLACE,
                        KITS_REMARK.TEXT,
                        KITS_REMARK.WRITTEN_BY,
                        KITS_REMARK.WRITTEN_AT,
                        KITS_REMARK.SETTLED_BY,
                        KITS_REMARK.SETTLED_AT,
                        KITS_REMARK.ANSWER)
                .from(KITS_REMARK)
                .join(KITS_EDITION)
                .on(KITS_EDITION.EDITION_ID.eq(KITS_REMARK.EDITION_ID))
                .where(KITS_EDITION.KIT.eq(kit))
                .and(KITS_EDITION.VERSION.eq(version))
                .and(KITS_EDITION.STRUCTURE_ID.eq(body))
                .orderBy(KITS_REMARK.WRITTEN_AT, KITS_REMARK.REMARK_ID)
                .fetch(mapping((id, number, place, text, by, at, settledBy, settledAt, answer) ->
                        new Remark(id, number, place, text, by, at, settled(settledBy, settledAt, answer))));
    }

    private static Remark.@Nullable Settled settled(
            @Nullable PersonId by, @Nullable Instant at, @Nullable String answer) {
        return by == null || at == null ? null : new Remark.Settled(by, at, answer == null ? "" : answer);
    }
}
