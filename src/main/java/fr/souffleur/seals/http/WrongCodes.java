package fr.souffleur.seals.http;

import fr.souffleur.common.Guesses;
import org.springframework.stereotype.Component;

/** Codes of papers that lead nowhere. */
@Component
class WrongCodes extends Guesses {

    WrongCodes() {
        super(20, 3_000);
    }
}
