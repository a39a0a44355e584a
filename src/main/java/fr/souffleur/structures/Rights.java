package fr.souffleur.structures;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SecondFactor;
import fr.souffleur.structures.ExerciseHosts.Host;
import fr.souffleur.structures.Ties.Tie;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one question everywhere: may this caller do that here? Who is no member learns nothing, not even that it exists. */
@Service
@Transactional(readOnly = true)
public class Rights {

    private static final Set<Right> OF_A_FACILITATOR =
            EnumSet.of(Right.SEE, Right.PLAN, Right.CONDUCT, Right.DEBRIEF, Right.READ_REPORT);

    private final Ties ties;
    private final ExerciseHosts hosts;
    private final SecondFactor secondFactor;
    private final Strangers strangers;

    Rights(Ties ties, ExerciseHosts hosts, SecondFactor secondFactor, Strangers strangers) {
        this.ties = ties;
        this.hosts = hosts;
        this.secondFactor = secondFactor;
        this.strangers = strangers;
    }

    /**
     * @throws Refused {@code unknown} to strangers, {@code not-allowed} to those tied to it without the right,
     *     {@code identity.second-factor} to those who would have it in a stronger session
     */
    public void require(Caller caller, Right right, StructureId structure) {
        var tied = ties.of(person(caller), structure);
        if (tied.isEmpty()) throw stranger(caller, right, structure);
        if (!counts(tied, right)) throw no(tied, right);
    }

    /**
     * Beyond what the structure grants: to who conducts it, to a guest from elsewhere, and to a body that its report is shown to.
     *
     * @throws Refused {@code unknown} to strangers, {@code not-allowed} to those tied to it without the right,
     *     {@code identity.second-factor} to those who would have it in a stronger session
     */
    public void require(Caller caller, Right right, ExerciseId exercise) {
        var host = hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown"));
        if (grants(person(caller), right, exercise, host)) return;
        var tied = ties.of(person(caller), host.structure());
        if (tied.isEmpty() && ties.guestRoles(person(caller), exercise).isEmpty())
            throw stranger(caller, right, host.structure());
        throw no(tied, right);
    }

    public boolean may(Caller caller, Right right, StructureId structure) {
        return caller instanceof Caller.Person(var id) && counts(ties.of(id, structure), right);
    }

    public boolean may(Caller caller, Right right, ExerciseId exercise) {
        if (!(caller instanceof Caller.Person(var id))) return false;
        return hosts.hostOf(exercise)
                .filter(it -> grants(id, right, exercise, it))
                .isPresent();
    }

    /** Whether all that ties this caller to it waits for a second factor: the screen before its pages asks for one. */
    public boolean awaitsSecondFactor(Caller caller, StructureId structure) {
        if (secondFactor.shown()) return false;
        var tied = ties.of(person(caller), structure);
        return !tied.isEmpty() && tied.stream().allMatch(it -> it.role().wantsSecondFactor());
    }

    /** Tied to the structure, or a guest of one of its exercises: may know its name. */
    void requireName(Caller caller, StructureId structure) {
        if (!knowsName(caller, structure)) throw stranger(caller, Right.SEE, structure);
    }

    /** As {@link #requireName}, for who asked for something else: nobody is told. */
    boolean knowsName(Caller caller, StructureId structure) {
        return may(caller, Right.SEE, structure)
                || may(caller, Right.FOLLOW, structure)
                || ties.guestIn(person(caller), structure);
    }

    private boolean grants(PersonId person, Right right, ExerciseId exercise, Host host) {
        if (host.facilitator().equals(person) && OF_A_FACILITATOR.contains(right)) return true;
        if (counts(ties.of(person, host.structure()), right)) return true;
        if (right == Right.READ_REPORT && secondFactor.shown() && ties.shown(person, exercise)) return true;
        return ties.guestRoles(person, exercise).stream().anyMatch(it -> asGuest(it, right));
    }

    private Refused stranger(Caller caller, Right right, StructureId structure) {
        strangers.asked(person(caller), right, structure);
        return new Refused("unknown");
    }

    /** A guest facilitator conducts, a guest observer observes; neither is a member. */
    private static boolean asGuest(Role role, Right right) {
        return switch (role) {
            case PILOT -> OF_A_FACILITATOR.contains(right);
            case OBSERVER -> right == Right.SEE || right == Right.OBSERVE;
            default -> false;
        };
    }

    private boolean counts(List<Tie> tied, Right right) {
        return tied.stream()
                .filter(it -> it.brings(right))
                .anyMatch(it -> !it.role().wantsSecondFactor() || secondFactor.shown());
    }

    private static Refused no(List<Tie> tied, Right right) {
        return new Refused(tied.stream().anyMatch(it -> it.brings(right)) ? "identity.second-factor" : "not-allowed");
    }

    /** Seats and the clock have no part in a structure: their rights lie in the exercise that they belong to. */
    private static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
