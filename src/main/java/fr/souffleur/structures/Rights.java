package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import java.util.EnumSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one question everywhere: may this caller do that here? Who is no member learns nothing, not even that it exists. */
@Service
@Transactional(readOnly = true)
public class Rights {

    private static final Set<Right> OF_A_FACILITATOR =
            EnumSet.of(Right.SEE, Right.PLAN, Right.CONDUCT, Right.DEBRIEF, Right.READ_REPORT);

    private final DSLContext sql;
    private final ExerciseHosts hosts;
    private final Strangers strangers;

    Rights(DSLContext sql, ExerciseHosts hosts, Strangers strangers) {
        this.sql = sql;
        this.hosts = hosts;
        this.strangers = strangers;
    }

    /** @throws Refused {@code unknown} to strangers, {@code not-allowed} to members without the right */
    public void require(Caller caller, Right right, StructureId structure) {
        check(rolesOf(person(caller), structure).stream().anyMatch(it -> it.grants(right)), caller, right, structure);
    }

    /** @throws Refused {@code unknown} to strangers, {@code not-allowed} to members without the right */
    public void require(Caller caller, Right right, ExerciseId exercise) {
        var host = hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown"));
        if (host.facilitator().equals(person(caller)) && OF_A_FACILITATOR.contains(right)) return;
        require(caller, right, host.structure());
    }

    public boolean may(Caller caller, Right right, StructureId structure) {
        return rolesOf(person(caller), structure).stream().anyMatch(it -> it.grants(right));
    }

    public boolean may(Caller caller, Right right, ExerciseId exercise) {
        try {
            require(caller, right, exercise);
            return true;
        } catch (Refused no) {
            return false;
        }
    }

    private void check(boolean granted, Caller caller, Right right, StructureId structure) {
        if (granted) return;
        if (!rolesOf(person(caller), structure).isEmpty()) throw new Refused("not-allowed");
        strangers.asked(person(caller), right, structure);
        throw new Refused("unknown");
    }

    private Set<Role> rolesOf(PersonId person, StructureId structure) {
        var roles = EnumSet.noneOf(Role.class);
        sql.select(STRUCTURES_MEMBERSHIP.ROLE)
                .from(STRUCTURES_MEMBERSHIP)
                .where(STRUCTURES_MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(STRUCTURES_MEMBERSHIP.PERSON_ID.eq(person))
                .and(STRUCTURES_MEMBERSHIP.UNTIL.isNull())
                .forEach(row -> roles.add(Role.valueOf(row.value1())));
        return roles;
    }

    /** Seats and the clock have no part in a structure: their rights lie in the exercise that they belong to. */
    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
