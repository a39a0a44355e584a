package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import java.util.Optional;

/** A page that a later module adds to those of preparation, as a bean. */
public interface OtherPage {

    /** Key of what its link says. */
    String words();

    /** Empty while the caller has nothing to do there. */
    Optional<String> path(Caller caller, Exercise exercise);
}
