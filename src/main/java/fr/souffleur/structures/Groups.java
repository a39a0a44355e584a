package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_GROUP_MEMBER;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hospital groups and managing bodies of a region, and who belongs to them; their heads see where the members stand. */
@Service
@Transactional
public class Groups {

    private final DSLContext sql;
    private final Rights rights;
    private final Ties ties;
    private final Structures structures;
    private final Regions regions;
    private final Journal journal;
    private final Clock clock;

    Groups(
            DSLContext sql,
            Rights rights,
            Ties ties,
            Structures structures,
            Regions regions,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.ties = ties;
        this.structures = structures;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of a regional body, by name. @throws Refused without {@link Right#FOLLOW} there */
    @Transactional(readOnly = true)
    public List<Structure> of(Caller caller, StructureId body) {
        return regions.followed(caller, body).stream()
                .filter(it -> it.kind().equals(Structure.GROUP))
                .toList();
    }

    /** Who belongs to each group of a body, by name. @throws Refused without {@link Right#FOLLOW} there */
    @Transactional(readOnly = true)
    public Map<StructureId, List<Structure>> members(Caller caller, StructureId body) {
        var groups = of(caller, body).stream().map(Structure::id).toList();
        return sql.select(
                        STRUCTURES_GROUP_MEMBER.GROUP_ID,
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE)
                .from(STRUCTURES_GROUP_MEMBER)
                .join(STRUCTURES_STRUCTURE)
                .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_GROUP_MEMBER.STRUCTURE_ID))
                .where(STRUCTURES_GROUP_MEMBER.GROUP_ID.in(groups))
                .and(ties.now(STRUCTURES_GROUP_MEMBER.UNTIL))
                .orderBy(STRUCTURES_STRUCTURE.NAME)
                .fetchGroups(
                        STRUCTURES_GROUP_MEMBER.GROUP_ID,
                        it -> mapping((StructureId group, StructureId id, String name, String kind, String zone) ->
                                        new Structure(id, name, kind, ZoneId.of(zone)))
                                .map(it));
    }

    /**
     * A new group under a regional body.
     *
     * @throws Refused {@code structures.name}, or {@code structures.group-there} when one of the body bears this name
     */
    public StructureId found(Caller caller, StructureId body, String name) {
        rights.require(caller, Right.REGISTER, body);
        var above = structures.find(body);
        var group = new Structure(StructureId.fresh(), name.strip(), Structure.GROUP, above.zone());
        if (of(caller, body).stream().anyMatch(it -> it.name().equalsIgnoreCase(group.name())))
            throw new Refused("structures.group-there", group.name());
        structures.add(group);
        regions.follow(body, group.id());
        journal.record(caller, Act.of("group-founded").in(group.id()));
        return group.id();
    }

    /** @throws Refused {@code unknown} unless the caller's body follows both the group and the structure */
    public void put(Caller caller, StructureId group, StructureId structure) {
        rights.require(caller, Right.ADMIT, group);
        rights.require(caller, Right.FOLLOW, structure);
        if (!structures.find(group).kind().equals(Structure.GROUP)) throw new Refused("unknown");
        if (!structures.find(structure).exercises()) throw new Refused("unknown");
        sql.insertInto(STRUCTURES_GROUP_MEMBER)
                .set(STRUCTURES_GROUP_MEMBER.GROUP_ID, group)
                .set(STRUCTURES_GROUP_MEMBER.STRUCTURE_ID, structure)
                .set(STRUCTURES_GROUP_MEMBER.SINCE, clock.instant())
                .onDuplicateKeyUpdate()
                .setNull(STRUCTURES_GROUP_MEMBER.UNTIL)
                .execute();
        journal.record(caller, Act.of("group-joined").in(structure).with("group", group));
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
        journal.record(caller, Act.of("group-left").in(structure).with("group", group));
    }
}
