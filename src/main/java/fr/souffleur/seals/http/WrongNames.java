package fr.souffleur.seals.http;

import fr.souffleur.common.Guesses;
import org.springframework.stereotype.Component;

/** Names that a certificate does not bear: who has it before them types one or two. */
@Component
class WrongNames extends Guesses {

    WrongNames() {
        super(20, 1_000);
    }
}
