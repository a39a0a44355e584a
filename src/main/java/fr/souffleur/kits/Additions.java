package fr.souffleur.kits;

import java.util.List;
import java.util.Set;

/** What the workshop changed about the shelf. */
public interface Additions {

    /** Nothing: the shelf is what was shipped. */
    Additions NONE = () -> new Today(0, List.of(), Set.of());

    Today today();

    /** @param acts how many there were, so that the shelf is put up anew only after a further one */
    record Today(int acts, List<Shelved.Candidate> published, Set<Shelved.Name> retired) {}
}
