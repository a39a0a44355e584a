package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_GROUP_MEMBER;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who follows whom: regional bodies their structures, groups their members. */
@Service
@Transactional
public class Regions {

    /** How names are put in order for readers: É stands beside E, capitals beside small letters. */
    static final String AS_READ = "utf8mb4_unicode_520_ci";

    private final DSLContext sql;
    private final Rights rights;
    private final Ties ties;
    private final Structures structures;

    Regions(DSLContext sql, Rights rights, Ties ties, Structures structures) {
        this.sql = sql;
        this.rights = rights;
        this.ties = ties;
        this.structures = structures;
    }

    /** Regional bodies of this portal, by age; who comes aboard chooses one where there are several. */
    @Transactional(readOnly = true)
    public List<Structure> bodies() {
        return sql.select(
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.KIND.eq(Structure.REGIONAL_BODY))
                .and(STRUCTURES_STRUCTURE.CLOSED_AT.isNull())
                .orderBy(STRUCTURES_STRUCTURE.CREATED_AT, STRUCTURES_STRUCTURE.STRUCTURE_ID)
                .fetch(mapping((id, name, kind, zone) -> new Structure(id, name, kind, ZoneId.of(zone))));
    }

    /** The regional body that follows a structure or group; for modules that have asked for a right already. */
    @Transactional(readOnly = true)
    public Optional<StructureId> above(StructureId structure) {
        return sql.select(STRUCTURES_STRUCTURE.BODY_ID)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .fetchOptional(STRUCTURES_STRUCTURE.BODY_ID);
    }

    /** Structures aboard that the caller's body or group follows, by name. @throws Refused without {@link Right#FOLLOW} there */
    @Transactional(readOnly = true)
    public List<Structure> followed(Caller caller, StructureId place) {
        rights.require(caller, Right.FOLLOW, place);
        var body = structures.find(place).kind().equals(Structure.REGIONAL_BODY);
        var tied = body
                ? STRUCTURES_STRUCTURE.BODY_ID.eq(place)
                : STRUCTURES_STRUCTURE.STRUCTURE_ID.in(sql.select(STRUCTURES_GROUP_MEMBER.STRUCTURE_ID)
                        .from(STRUCTURES_GROUP_MEMBER)
                        .where(STRUCTURES_GROUP_MEMBER.GROUP_ID.eq(place))
                        .and(ties.now(STRUCTURES_GROUP_MEMBER.UNTIL)));
        return sql.select(
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE)
                .from(STRUCTURES_STRUCTURE)
                .where(tied)
                .and(STRUCTURES_STRUCTURE.ABOARD_AT.isNotNull())
                .and(STRUCTURES_STRUCTURE.CLOSED_AT.isNull())
                .orderBy(STRUCTURES_STRUCTURE.NAME.collate(AS_READ))
                .fetch(mapping((id, name, kind, zone) -> new Structure(id, name, kind, ZoneId.of(zone))));
    }

    /** Numbers of the register of those followed there that have one. @throws Refused without {@link Right#FOLLOW} there */
    @Transactional(readOnly = true)
    public Map<String, StructureId> numbers(Caller caller, StructureId place) {
        return numbers(followed(caller, place).stream().map(Structure::id).toList());
    }

    private Map<String, StructureId> numbers(List<StructureId> structures) {
        return sql
                .select(STRUCTURES_STRUCTURE.FINESS, STRUCTURES_STRUCTURE.STRUCTURE_ID)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.in(structures))
                .and(STRUCTURES_STRUCTURE.FINESS.isNotNull())
                .fetch()
                .stream()
                .collect(Collectors.toMap(Record2::value1, Record2::value2, (one, _) -> one));
    }

    /** Its number of the register, if it has one. Called where a right in the structure has been asked for already. */
    @Transactional(readOnly = true)
    public Map<String, StructureId> number(StructureId structure) {
        return numbers(List.of(structure));
    }

    /** Whether the body follows the structure today. Called where a right in the structure has been asked for already. */
    @Transactional(readOnly = true)
    public boolean follows(StructureId body, StructureId structure) {
        return sql.fetchExists(DSL.selectOne()
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_STRUCTURE.BODY_ID.eq(body)));
    }

    /** A structure, or a group, comes under a regional body. Called where somebody of the body has been asked for already. */
    public void follow(StructureId body, StructureId structure) {
        sql.update(STRUCTURES_STRUCTURE)
                .set(STRUCTURES_STRUCTURE.BODY_ID, body)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .execute();
    }
}
