package fr.souffleur.debrief.handover;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.planning.BesidePage;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.OtherPage;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to the handover: where an exercise changes hands, and below the list of exercises at any time. */
@Component
class HandoverLink implements OtherPage, BesidePage {

    private final Rights rights;

    HandoverLink(Rights rights) {
        this.rights = rights;
    }

    @Override
    public String words() {
        return "debrief.handover.title";
    }

    @Override
    public Optional<String> path(Caller caller, Exercise exercise) {
        return path(caller, exercise.structure());
    }

    @Override
    public Optional<String> path(Caller caller, StructureId structure) {
        return rights.may(caller, Right.PLAN, structure) && rights.may(caller, Right.READ_REPORT, structure)
                ? Optional.of("/s/" + structure + "/passation")
                : Optional.empty();
    }
}
