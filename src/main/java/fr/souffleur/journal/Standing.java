package fr.souffleur.journal;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import java.util.Optional;

/** What somebody is in a structure today; the module that keeps memberships answers. */
public interface Standing {

    /** @return at most 20 capitals and underscores */
    Optional<String> of(PersonId person, StructureId structure);
}
