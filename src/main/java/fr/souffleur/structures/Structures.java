package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;
import static souffleur.db.Tables.STRUCTURES_STRUCTURE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The structures of this portal and who belongs to them. */
@Service
@Transactional
public class Structures {

    private final DSLContext sql;
    private final Rights rights;
    private final Ties ties;
    private final Clock clock;

    Structures(DSLContext sql, Rights rights, Ties ties, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.ties = ties;
        this.clock = clock;
    }

    /** One membership as the person sees it. */
    public record Belonging(Structure structure, Role role) {}

    /** A member as colleagues see them. */
    public record Member(PersonId person, Role role) {}

    /** Where the caller belongs, by name of the structure. */
    @Transactional(readOnly = true)
    public List<Belonging> of(Caller caller) {
        if (!(caller instanceof Caller.Person(var person))) return List.of();
        return sql.select(
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE,
                        STRUCTURES_MEMBERSHIP.ROLE)
                .from(STRUCTURES_MEMBERSHIP)
                .join(STRUCTURES_STRUCTURE)
                .on(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(STRUCTURES_MEMBERSHIP.STRUCTURE_ID))
                .where(ties.theirs(person))
                .and(STRUCTURES_STRUCTURE.CLOSED_AT.isNull())
                .orderBy(STRUCTURES_STRUCTURE.NAME, STRUCTURES_MEMBERSHIP.ROLE)
                .fetch(mapping((id, name, kind, zone, role) ->
                        new Belonging(new Structure(id, name, kind, ZoneId.of(zone)), Role.valueOf(role))));
    }

    /** @throws Refused {@code unknown} to strangers, {@code not-allowed} to who follows it without belonging to it */
    @Transactional(readOnly = true)
    public Structure get(Caller caller, StructureId structure) {
        rights.require(caller, Right.SEE, structure);
        return find(structure);
    }

    /** Its name for who follows it or is a guest there, too. @throws Refused {@code unknown} to strangers */
    @Transactional(readOnly = true)
    public Structure known(Caller caller, StructureId structure) {
        rights.requireName(caller, structure);
        return find(structure);
    }

    /** Those aboard that bear this number of the register and that the caller may know of; mostly one or none. */
    @Transactional(readOnly = true)
    public List<Structure> bearing(Caller caller, String finess) {
        return sql
                .select(
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.FINESS.eq(finess))
                .and(STRUCTURES_STRUCTURE.ABOARD_AT.isNotNull())
                .and(STRUCTURES_STRUCTURE.CLOSED_AT.isNull())
                .orderBy(STRUCTURES_STRUCTURE.NAME)
                .fetch(mapping((id, name, kind, zone) -> new Structure(id, name, kind, ZoneId.of(zone))))
                .stream()
                .filter(it -> rights.knowsName(caller, it.id()))
                .toList();
    }

    /** For modules that have already asked for a right on what belongs to it. */
    @Transactional(readOnly = true)
    public Structure find(StructureId structure) {
        return sql.select(
                        STRUCTURES_STRUCTURE.STRUCTURE_ID,
                        STRUCTURES_STRUCTURE.NAME,
                        STRUCTURES_STRUCTURE.KIND,
                        STRUCTURES_STRUCTURE.ZONE)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .fetchOptional(mapping((id, name, kind, zone) -> new Structure(id, name, kind, ZoneId.of(zone))))
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** Whoever else asks for the same waits until the transaction ends: two that bring one thing at once come one by one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(StructureId structure) {
        sql.select(STRUCTURES_STRUCTURE.STRUCTURE_ID)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .forUpdate()
                .fetch();
    }

    /** Where it lies, empty when nobody said; for modules that have already asked for a right there. */
    @Transactional(readOnly = true)
    public String town(StructureId structure) {
        return sql.select(STRUCTURES_STRUCTURE.TOWN)
                .from(STRUCTURES_STRUCTURE)
                .where(STRUCTURES_STRUCTURE.STRUCTURE_ID.eq(structure))
                .fetchOptional(STRUCTURES_STRUCTURE.TOWN)
                .orElse("");
    }

    /** Everybody who belongs to it today. */
    @Transactional(readOnly = true)
    public List<Member> members(Caller caller, StructureId structure) {
        rights.require(caller, Right.SEE, structure);
        return belonging(structure);
    }

    /** The same, for modules that have asked for a right already. */
    @Transactional(readOnly = true)
    public List<Member> belonging(StructureId structure) {
        return sql.select(STRUCTURES_MEMBERSHIP.PERSON_ID, STRUCTURES_MEMBERSHIP.ROLE)
                .from(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(ties.now(STRUCTURES_MEMBERSHIP.UNTIL))
                .orderBy(STRUCTURES_MEMBERSHIP.ROLE)
                .fetch(mapping((person, role) -> new Member(person, Role.valueOf(role))));
    }

    /** Everybody who belongs to any of these today, each person once a structure; for modules that have asked for a right already. */
    @Transactional(readOnly = true)
    public Map<StructureId, Set<PersonId>> belonging(Collection<StructureId> structures) {
        return sql.select(STRUCTURES_MEMBERSHIP.STRUCTURE_ID, STRUCTURES_MEMBERSHIP.PERSON_ID)
                .from(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.in(structures))
                .and(ties.now(STRUCTURES_MEMBERSHIP.UNTIL))
                .collect(Collectors.groupingBy(
                        it -> it.value1(), Collectors.mapping(it -> it.value2(), Collectors.toSet())));
    }

    /** Who plans there today; for modules that have asked for a right already. */
    @Transactional(readOnly = true)
    public List<PersonId> planners(StructureId structure) {
        return sql.selectDistinct(STRUCTURES_MEMBERSHIP.PERSON_ID)
                .from(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_MEMBERSHIP.ROLE.in(Role.PILOT.name(), Role.MANAGEMENT.name()))
                .and(ties.now(STRUCTURES_MEMBERSHIP.UNTIL))
                .fetch(STRUCTURES_MEMBERSHIP.PERSON_ID);
    }

    /** Who pilots there today; the same callers. */
    @Transactional(readOnly = true)
    public List<PersonId> pilots(StructureId structure) {
        return sql.selectDistinct(STRUCTURES_MEMBERSHIP.PERSON_ID)
                .from(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_MEMBERSHIP.ROLE.eq(Role.PILOT.name()))
                .and(ties.now(STRUCTURES_MEMBERSHIP.UNTIL))
                .fetch(STRUCTURES_MEMBERSHIP.PERSON_ID);
    }

    /** Is anybody else aboard? The demo asks before it comes in. */
    @Transactional(readOnly = true)
    public boolean anyBut(Collection<StructureId> known) {
        return sql.fetchExists(
                sql.selectOne().from(STRUCTURES_STRUCTURE).where(STRUCTURES_STRUCTURE.STRUCTURE_ID.notIn(known)));
    }

    /** Brings a structure aboard. Called by the demo until structures come aboard by themselves. */
    public void add(Structure structure) {
        sql.insertInto(STRUCTURES_STRUCTURE)
                .set(STRUCTURES_STRUCTURE.STRUCTURE_ID, structure.id())
                .set(STRUCTURES_STRUCTURE.NAME, structure.name())
                .set(STRUCTURES_STRUCTURE.KIND, structure.kind())
                .set(STRUCTURES_STRUCTURE.ZONE, structure.zone().getId())
                .set(STRUCTURES_STRUCTURE.CREATED_AT, clock.instant())
                .set(STRUCTURES_STRUCTURE.ABOARD_AT, clock.instant())
                .execute();
    }

    /** Makes a person a member. Called by the demo until people are invited. */
    public void join(StructureId structure, PersonId person, Role role) {
        sql.insertInto(STRUCTURES_MEMBERSHIP)
                .set(STRUCTURES_MEMBERSHIP.STRUCTURE_ID, structure)
                .set(STRUCTURES_MEMBERSHIP.PERSON_ID, person)
                .set(STRUCTURES_MEMBERSHIP.ROLE, role.name())
                .set(STRUCTURES_MEMBERSHIP.SINCE, clock.instant())
                .execute();
    }
}
