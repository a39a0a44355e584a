package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Structures on their way aboard: known by name, without people until the first one is let in. */
@Component
class Newcomers {

    private final DSLContext sql;
    private final Structures structures;
    private final Clock clock;

    Newcomers(DSLContext sql, Structures structures, Clock clock) {
        this.sql = sql;
        this.structures = structures;
        this.clock = clock;
    }

    /** The structure of this number if there is one, else of this name and town at this body, else a new one that waits. */
    StructureId known(Newcomer newcomer) {
        var body = sql.selectFrom(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(newcomer.body()))
                .and(STRUCTURES_STRUCTURE.KIND.eq(Structure.REGIONAL_BODY))
                .and(STRUCTURES_STRUCTURE.CLOSED_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .orElseThrow(() -> new Refused("unknown"));
        var same = newcomer.finess() != null
                ? STRUCTURES_STRUCTURE.FINESS.eq(newcomer.finess())
                : STRUCTURES_STRUCTURE
                        .FINESS
                        .isNull()
                        .and(STRUCTURES_STRUCTURE.NAME.eq(newcomer.name()))
                        .and(STRUCTURES_STRUCTURE.TOWN.eq(newcomer.town()))
                        .and(STRUCTURES_STRUCTURE.BODY_ID.eq(newcomer.body()));
        return sql.select(STRUCTURES_STRUCTURE.STRUCTURE_ID)
                .from(STRUCTURES_STRUCTURE)
                .where(same)
                .orderBy(STRUCTURES_STRUCTURE.CLOSED_AT.isNotNull(), STRUCTURES_STRUCTURE.CREATED_AT)
                .limit(1)
                .fetchOptional(STRUCTURES_STRUCTURE.STRUCTURE_ID)
                .orElseGet(() -> wait(newcomer, body.get(STRUCTURES_STRUCTURE.ZONE)));
    }

    private StructureId wait(Newcomer newcomer, String zone) {
        var id = StructureId.fresh();
        sql.insertInto(STRUCTURES_STRUCTURE)
                .set(STRUCTURES_STRUCTURE.STRUCTURE_ID, id)
                .set(STRUCTURES_STRUCTURE.NAME, newcomer.name())
                .set(STRUCTURES_STRUCTURE.KIND, newcomer.kind())
                .set(STRUCTURES_STRUCTURE.TOWN, newcomer.town())
                .set(STRUCTURES_STRUCTURE.ZONE, zone)
                .set(STRUCTURES_STRUCTURE.FINESS, newcomer.finess())
                .set(STRUCTURES_STRUCTURE.BODY_ID, newcomer.body())
                .set(STRUCTURES_STRUCTURE.CREATED_AT, clock.instant())
                .execute();
        return id;
    }

    /** @throws Refused {@code structures.closed} */
    Structure open(StructureId structure) {
        var closed = sql.fetchExists(sql.selectOne()
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_STRUCTURE.CLOSED_AT.isNotNull()));
        if (closed) throw new Refused("structures.closed");
        return structures.find(structure);
    }

    /** It comes aboard with its first member. @throws Refused {@code structures.closed} */
    void welcome(StructureId structure) {
        open(structure);
        sql.update(STRUCTURES_STRUCTURE)
                .set(STRUCTURES_STRUCTURE.ABOARD_AT, clock.instant())
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_STRUCTURE.ABOARD_AT.isNull())
                .execute();
    }
}
