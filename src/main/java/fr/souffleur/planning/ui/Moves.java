package fr.souffleur.planning.ui;

import fr.souffleur.common.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be done on the page of preparation; afterwards the page shows how things stand. */
interface Moves {

    void date(Instant start, @Nullable String reason);

    void cancel(@Nullable String reason);

    void hand(PersonId person);

    void tick(String item, boolean on);

    /** How many invited people will hear of another date, or that there is none. */
    int told();

    /** Opens the question for a date. */
    void askDate();
}
