package fr.souffleur.debrief.links.http;

import fr.souffleur.common.Guesses;
import org.springframework.stereotype.Component;

/** Links to reports that lead nowhere. */
@Component("wrongReportLinks")
class WrongLinks extends Guesses {

    private static final int FROM_ONE = 20;
    private static final int FROM_ALL = 3_000;

    WrongLinks() {
        super(FROM_ONE, FROM_ALL);
    }
}
