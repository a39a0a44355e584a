package fr.souffleur.planning.http;

import fr.souffleur.common.Guesses;
import org.springframework.stereotype.Component;

/** Links of invitations that lead nowhere. */
@Component("wrongInvitationLinks")
class WrongLinks extends Guesses {

    WrongLinks() {
        super(20, 600);
    }
}
