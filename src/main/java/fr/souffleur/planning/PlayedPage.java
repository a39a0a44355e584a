package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import java.util.Optional;

/** Where a played exercise is read, as a bean of whoever tells of it. */
public interface PlayedPage {

    /** Empty for who may not read it. */
    Optional<String> path(Caller caller, Exercise exercise);
}
