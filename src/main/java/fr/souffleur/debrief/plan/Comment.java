package fr.souffleur.debrief.plan;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import java.time.Instant;

/** What somebody said of an action. */
public record Comment(String text, PersonId by, Instant at) {

    public static final int LONGEST = 1_000;

    public Comment {
        text = text.strip();
        if (text.isEmpty()) throw new Refused("debrief.empty");
        if (text.length() > LONGEST) throw new Refused("debrief.too-long", LONGEST);
    }
}
