package fr.souffleur.debrief.plan;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import org.springframework.stereotype.Component;

/** Who leads the debrief changes anything; who carries an action works on it; who reads the report reads it. */
@Component
class Allowed {

    private final Rights rights;

    Allowed(Rights rights) {
        this.rights = rights;
    }

    boolean mayChange(Caller caller, ExerciseId exercise) {
        return rights.may(caller, Right.DEBRIEF, exercise);
    }

    void mustChange(Caller caller, ExerciseId exercise) {
        rights.require(caller, Right.DEBRIEF, exercise);
    }

    boolean mayRead(Caller caller, PlanAction action) {
        return rights.may(caller, Right.READ_REPORT, action.exercise()) || carries(caller, action);
    }

    void mustRead(Caller caller, PlanAction action) {
        if (!carries(caller, action)) rights.require(caller, Right.READ_REPORT, action.exercise());
    }

    boolean mayWork(Caller caller, PlanAction action) {
        return mayChange(caller, action.exercise()) || carries(caller, action);
    }

    void mustWork(Caller caller, PlanAction action) {
        if (!carries(caller, action)) mustChange(caller, action.exercise());
    }

    /** Only who leads the debrief gives an action up. */
    void mustWork(Caller caller, PlanAction action, State to) {
        if (to == State.DROPPED || action.state() == State.DROPPED) mustChange(caller, action.exercise());
        else mustWork(caller, action);
    }

    /** It was given to the caller, who still belongs to the structure. */
    private boolean carries(Caller caller, PlanAction action) {
        return caller instanceof Caller.Person(var id)
                && id.equals(action.person())
                && rights.may(caller, Right.SEE, action.structure());
    }

    static PersonId person(Caller caller) {
        if (caller instanceof Caller.Person(var id)) return id;
        throw new Refused("unknown");
    }
}
