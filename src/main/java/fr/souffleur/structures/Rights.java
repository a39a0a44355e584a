package fr.souffleur.structures;

import static souffleur.db.Tables.STRUCTURES_MEMBERSHIP;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SecondFactor;
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
    private final SecondFactor secondFactor;

    Rights(DSLContext sql, ExerciseHosts hosts, SecondFactor secondFactor) {
        this.sql = sql;
        this.hosts = hosts;
        this.secondFactor = secondFactor;
    }

    /**
     * @throws Refused {@code unknown} to strangers, {@code not-allowed} to members without the right,
     *     {@code identity.second-factor} to who would have it in a stronger session
     */
    public void require(Caller caller, Right right, StructureId structure) {
        var roles = rolesOf(person(caller), structure);
        if (grants(right, roles)) return;
        if (roles.isEmpty()) throw new Refused("unknown");
        var waits = roles.stream().anyMatch(it -> it.grants(right));
        throw new Refused(waits ? "identity.second-factor" : "not-allowed");
    }

    /** @throws Refused as above */
    public void require(Caller caller, Right right, ExerciseId exercise) {
        var host = hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown"));
        if (host.facilitator().equals(person(caller)) && OF_A_FACILITATOR.contains(right)) return;
        require(caller, right, host.structure());
    }

    public boolean may(Caller caller, Right right, StructureId structure) {
        return grants(right, rolesOf(person(caller), structure));
    }

    /** Whether a role of this caller here waits for a second factor: the screen before its pages asks for it. */
    public boolean awaitsSecondFactor(Caller caller, StructureId structure) {
        return !secondFactor.shown()
                && rolesOf(person(caller), structure).stream().anyMatch(Role::wantsSecondFactor);
    }

    public boolean may(Caller caller, Right right, ExerciseId exercise) {
        try {
            require(caller, right, exercise);
            return true;
        } catch (Refused no) {
            return false;
        }
    }

    private boolean grants(Right right, Set<Role> roles) {
        return roles.stream()
                .filter(it -> it.grants(right))
                .anyMatch(it -> !it.wantsSecondFactor() || secondFactor.shown());
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
