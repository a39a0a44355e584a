package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.OtherPage;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Beside the mallette: where a session that was played with it is entered. */
@Component
class LaterPage implements OtherPage {

    private final Rights rights;

    LaterPage(Rights rights) {
        this.rights = rights;
    }

    @Override
    public String words() {
        return "live.later.link";
    }

    @Override
    public Optional<String> path(Caller caller, Exercise exercise) {
        return exercise.status() != Exercise.Status.CANCELLED && rights.may(caller, Right.CONDUCT, exercise.id())
                ? Optional.of(exercise.path() + "/saisie")
                : Optional.empty();
    }
}
