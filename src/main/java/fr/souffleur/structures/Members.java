package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to a structure, as those see it who may admit people. */
@Service
@Transactional
public class Members {

    private final DSLContext sql;
    private final Rights rights;
    private final Ties ties;
    private final Structures structures;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Members(
            DSLContext sql,
            Rights rights,
            Ties ties,
            Structures structures,
            People people,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.ties = ties;
        this.structures = structures;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** Memberships that hold today, by role and then by name. */
    @Transactional(readOnly = true)
    public List<Membership> of(Caller caller, StructureId structure) {
        rights.require(caller, Right.ADMIT, structure);
        var rows = sql.select(
                        STRUCTURES_MEMBERSHIP.PERSON_ID,
                        STRUCTURES_MEMBERSHIP.ROLE,
                        STRUCTURES_MEMBERSHIP.SINCE,
                        STRUCTURES_MEMBERSHIP.UNTIL)
                .from(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(ties.now(STRUCTURES_MEMBERSHIP.UNTIL))
                .fetch(mapping(
                        (person, role, since, until) -> new Membership(person, "", Role.valueOf(role), since, until)));
        var names = people.names(rows.stream().map(Membership::person).toList());
        return rows.stream()
                .map(it -> new Membership(
                        it.person(), names.getOrDefault(it.person(), ""), it.role(), it.since(), it.until()))
                .sorted(Comparator.comparing(Membership::role).thenComparing(Membership::name))
                .toList();
    }

    /**
     * Gives somebody a role, or a new end to one already held.
     *
     * @param until null for good; roles over a region end within {@link Appointing#LONGEST}
     * @throws Refused {@code structures.role-elsewhere}, {@code structures.until}, {@code structures.own-role}
     */
    public void give(Caller caller, StructureId structure, PersonId person, Role role, @Nullable Instant until) {
        rights.require(caller, Right.ADMIT, structure);
        var by = ((Caller.Person) caller).id();
        if (Appointing.forATime(role) && by.equals(person)) throw new Refused("structures.own-role");
        enter(structure, person, role, until, by);
        journal.record(
                caller, Act.of("member-joined").in(structure).about(person).with("role", role));
    }

    /** For doors of this module that have already asked for the right. */
    void enter(StructureId structure, PersonId person, Role role, @Nullable Instant until, PersonId by) {
        Appointing.check(structures.find(structure), role, until, clock.instant());
        sql.insertInto(STRUCTURES_MEMBERSHIP)
                .set(STRUCTURES_MEMBERSHIP.STRUCTURE_ID, structure)
                .set(STRUCTURES_MEMBERSHIP.PERSON_ID, person)
                .set(STRUCTURES_MEMBERSHIP.ROLE, role.name())
                .set(STRUCTURES_MEMBERSHIP.SINCE, clock.instant())
                .set(STRUCTURES_MEMBERSHIP.UNTIL, until)
                .set(STRUCTURES_MEMBERSHIP.GRANTED_BY, by)
                .onDuplicateKeyUpdate()
                .set(STRUCTURES_MEMBERSHIP.UNTIL, until)
                .set(STRUCTURES_MEMBERSHIP.GRANTED_BY, by)
                .execute();
    }

    /** @throws Refused {@code structures.last} when nobody of the structure could admit people any more */
    public void end(Caller caller, StructureId structure, PersonId person, Role role) {
        rights.require(caller, Right.ADMIT, structure);
        lock(structure);
        var others = sql.select(STRUCTURES_MEMBERSHIP.PERSON_ID)
                .from(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(ties.now(STRUCTURES_MEMBERSHIP.UNTIL))
                .and(STRUCTURES_MEMBERSHIP.ROLE.in(Arrays.stream(Role.values())
                        .filter(it -> it.grants(Right.ADMIT))
                        .map(Role::name)
                        .toList()))
                .and(STRUCTURES_MEMBERSHIP.PERSON_ID.ne(person).or(STRUCTURES_MEMBERSHIP.ROLE.ne(role.name())))
                .fetch();
        if (role.grants(Right.ADMIT) && others.isEmpty()) throw new Refused("structures.last");
        var ended = sql.update(STRUCTURES_MEMBERSHIP)
                .set(STRUCTURES_MEMBERSHIP.UNTIL, clock.instant())
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_MEMBERSHIP.PERSON_ID.eq(person))
                .and(STRUCTURES_MEMBERSHIP.ROLE.eq(role.name()))
                .and(ties.now(STRUCTURES_MEMBERSHIP.UNTIL))
                .execute();
        if (ended == 0) throw new Refused("unknown");
        journal.record(
                caller, Act.of("member-ended").in(structure).about(person).with("role", role));
    }

    /** Two who end each other at once: the second waits, and is then the last. */
    private void lock(StructureId structure) {
        sql.select(STRUCTURES_MEMBERSHIP.PERSON_ID)
                .from(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .orderBy(STRUCTURES_MEMBERSHIP.PERSON_ID, STRUCTURES_MEMBERSHIP.ROLE)
                .forUpdate()
                .fetch();
    }
}
