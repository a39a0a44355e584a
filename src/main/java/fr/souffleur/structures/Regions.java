package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_FORCED_ACCESS;
import static souffleur.db.Tables.STRUCTURES_GROUP_MEMBER;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Uuids;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.notices.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who follows whom: regional bodies their structures, groups their members; and access forced in need. */
@Service
@Transactional
public class Regions {

    /** For how long access is forced; it is asked for again, and told again. */
    public static final Duration FORCED = Duration.ofHours(1);

    private final DSLContext sql;
    private final Rights rights;
    private final Ties ties;
    private final Structures structures;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    Regions(
            DSLContext sql,
            Rights rights,
            Ties ties,
            Structures structures,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.ties = ties;
        this.structures = structures;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
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
                .orderBy(STRUCTURES_STRUCTURE.NAME)
                .fetch(mapping((id, name, kind, zone) -> new Structure(id, name, kind, ZoneId.of(zone))));
    }

    /** Numbers of the register of those followed there that have one. @throws Refused without {@link Right#FOLLOW} there */
    @Transactional(readOnly = true)
    public Map<String, StructureId> numbers(Caller caller, StructureId place) {
        var followed = followed(caller, place).stream().map(Structure::id).toList();
        return sql
                .select(STRUCTURES_STRUCTURE.FINESS, STRUCTURES_STRUCTURE.STRUCTURE_ID)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.in(followed))
                .and(STRUCTURES_STRUCTURE.FINESS.isNotNull())
                .fetch()
                .stream()
                .collect(Collectors.toMap(Record2::value1, Record2::value2, (one, _) -> one));
    }

    /** A structure, or a group, comes under a regional body. Called where somebody of the body has been asked for already. */
    public void follow(StructureId body, StructureId structure) {
        sql.update(STRUCTURES_STRUCTURE)
                .set(STRUCTURES_STRUCTURE.BODY_ID, body)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .execute();
    }

    /** @throws Refused {@code unknown} unless the caller's body follows both the group and the structure */
    public void put(Caller caller, StructureId group, StructureId structure) {
        rights.require(caller, Right.ADMIT, group);
        rights.require(caller, Right.FOLLOW, structure);
        if (!structures.find(group).kind().equals(Structure.GROUP)) throw new Refused("unknown");
        sql.insertInto(STRUCTURES_GROUP_MEMBER)
                .set(STRUCTURES_GROUP_MEMBER.GROUP_ID, group)
                .set(STRUCTURES_GROUP_MEMBER.STRUCTURE_ID, structure)
                .set(STRUCTURES_GROUP_MEMBER.SINCE, clock.instant())
                .onDuplicateKeyUpdate()
                .setNull(STRUCTURES_GROUP_MEMBER.UNTIL)
                .execute();
    }

    /** @throws Refused {@code unknown} when it is no member */
    public void leave(Caller caller, StructureId group, StructureId structure) {
        rights.require(caller, Right.ADMIT, group);
        var left = sql.update(STRUCTURES_GROUP_MEMBER)
                .set(STRUCTURES_GROUP_MEMBER.UNTIL, clock.instant())
                .where(STRUCTURES_GROUP_MEMBER.GROUP_ID.eq(group))
                .and(STRUCTURES_GROUP_MEMBER.STRUCTURE_ID.eq(structure))
                .and(ties.now(STRUCTURES_GROUP_MEMBER.UNTIL))
                .execute();
        if (left == 0) throw new Refused("unknown");
    }

    /**
     * Opens a structure to an administrator for {@link #FORCED}: to read, and to let somebody in when nobody is left who could.
     *
     * @return when it ends
     * @throws Refused {@code unknown} unless an administrator of the body that follows it, {@code structures.reason}
     */
    public Instant force(Caller caller, StructureId body, StructureId structure, String reason) {
        rights.require(caller, Right.OPERATE, body);
        var follows = sql.fetchExists(sql.selectOne()
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_STRUCTURE.BODY_ID.eq(body)));
        if (!follows) throw new Refused("unknown");
        if (reason.isBlank() || reason.length() > 1000) throw new Refused("structures.reason");
        var now = clock.instant();
        var access = Uuids.v7();
        sql.insertInto(STRUCTURES_FORCED_ACCESS)
                .set(STRUCTURES_FORCED_ACCESS.ACCESS_ID, access)
                .set(STRUCTURES_FORCED_ACCESS.STRUCTURE_ID, structure)
                .set(STRUCTURES_FORCED_ACCESS.PERSON_ID, ((Caller.Person) caller).id())
                .set(STRUCTURES_FORCED_ACCESS.REASON, reason.strip())
                .set(STRUCTURES_FORCED_ACCESS.SINCE, now)
                .set(STRUCTURES_FORCED_ACCESS.UNTIL, now.plus(FORCED))
                .execute();
        journal.record(caller, Act.of("access-forced").in(structure).as(Role.ADMINISTRATOR));
        var forced = structures.find(structure);
        for (var welcomer : letters.welcomers(structure))
            letters.tell(
                    welcomer,
                    forced,
                    Reason.needed("structures.mail.forced", access.toString()),
                    List.of(forced.name(), reason.strip()),
                    "/s/" + structure + "/journal");
        return now.plus(FORCED);
    }
}
