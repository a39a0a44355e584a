package fr.souffleur.planning;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import java.util.Optional;

/** A page that a later module adds below the list of a structure's exercises, as a bean. */
public interface BesidePage {

    /** Key of what its link says. */
    String words();

    /** Empty while the caller has nothing to do there. */
    Optional<String> path(Caller caller, StructureId structure);
}
