package fr.souffleur.identity;

import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;

/**
 * Somebody who signed in at least once.
 *
 * @param confirmed whether the mailbox was shown to be theirs; before that, the address is only what somebody typed
 * @param language {@code fr} or {@code en}
 */
public record Person(PersonId id, String name, String email, boolean confirmed, String language) {

    public Caller caller() {
        return new Caller.Person(id);
    }
}
