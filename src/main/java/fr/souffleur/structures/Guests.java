package fr.souffleur.structures;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_GUEST;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People from elsewhere who conduct or observe one exercise and see nothing else of the structure. */
@Service
@Transactional
public class Guests {

    private final DSLContext sql;
    private final Rights rights;
    private final Ties ties;
    private final People people;
    private final Clock clock;

    Guests(DSLContext sql, Rights rights, Ties ties, People people, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.ties = ties;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody from elsewhere. @param role {@link Role#PILOT} conducts, {@link Role#OBSERVER} observes */
    public record Guest(PersonId person, String name, Role role) {}

    /** An exercise that somebody is a guest of. */
    public record Stay(StructureId structure, ExerciseId exercise, Role role) {}

    /** Guests of the exercise, by role and name. */
    @Transactional(readOnly = true)
    public List<Guest> of(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.SEE, exercise);
        var rows = sql.select(STRUCTURES_GUEST.PERSON_ID, STRUCTURES_GUEST.ROLE)
                .from(STRUCTURES_GUEST)
                .where(STRUCTURES_GUEST.EXERCISE_ID.eq(exercise))
                .and(ties.now(STRUCTURES_GUEST.UNTIL))
                .orderBy(STRUCTURES_GUEST.ROLE, STRUCTURES_GUEST.PERSON_ID)
                .fetch(mapping((person, role) -> new Guest(person, "", Role.valueOf(role))));
        var names = people.names(rows.stream().map(Guest::person).toList());
        return rows.stream()
                .map(it -> new Guest(it.person(), names.getOrDefault(it.person(), ""), it.role()))
                .toList();
    }

    /** Where the caller is a guest today. */
    @Transactional(readOnly = true)
    public List<Stay> stays(Caller caller) {
        if (!(caller instanceof Caller.Person(var person))) return List.of();
        return sql.select(STRUCTURES_GUEST.STRUCTURE_ID, STRUCTURES_GUEST.EXERCISE_ID, STRUCTURES_GUEST.ROLE)
                .from(STRUCTURES_GUEST)
                .where(STRUCTURES_GUEST.PERSON_ID.eq(person))
                .and(ties.now(STRUCTURES_GUEST.UNTIL))
                .orderBy(STRUCTURES_GUEST.SINCE.desc())
                .fetch(mapping((structure, exercise, role) -> new Stay(structure, exercise, Role.valueOf(role))));
    }

    /** @throws Refused {@code unknown} for who is no guest of it */
    public void end(Caller caller, ExerciseId exercise, PersonId person) {
        rights.require(caller, Right.PLAN, exercise);
        var ended = sql.update(STRUCTURES_GUEST)
                .set(STRUCTURES_GUEST.UNTIL, clock.instant())
                .where(STRUCTURES_GUEST.EXERCISE_ID.eq(exercise))
                .and(STRUCTURES_GUEST.PERSON_ID.eq(person))
                .and(ties.now(STRUCTURES_GUEST.UNTIL))
                .execute();
        if (ended == 0) throw new Refused("unknown");
    }

    void enter(ExerciseId exercise, StructureId structure, PersonId person, Role role, PersonId by) {
        sql.insertInto(STRUCTURES_GUEST)
                .set(STRUCTURES_GUEST.EXERCISE_ID, exercise)
                .set(STRUCTURES_GUEST.PERSON_ID, person)
                .set(STRUCTURES_GUEST.STRUCTURE_ID, structure)
                .set(STRUCTURES_GUEST.ROLE, role.name())
                .set(STRUCTURES_GUEST.SINCE, clock.instant())
                .set(STRUCTURES_GUEST.GRANTED_BY, by)
                .onDuplicateKeyUpdate()
                .setNull(STRUCTURES_GUEST.UNTIL)
                .set(STRUCTURES_GUEST.GRANTED_BY, by)
                .execute();
    }
}
