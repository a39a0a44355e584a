package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.PlayedPage;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A played exercise is read in its report. */
@Component
class PlayedReport implements PlayedPage {

    private final Rights rights;

    PlayedReport(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Optional<String> path(Caller caller, Exercise exercise) {
        return rights.may(caller, Right.READ_REPORT, exercise.id())
                ? Optional.of(exercise.path() + "/rapport")
                : Optional.empty();
    }
}
