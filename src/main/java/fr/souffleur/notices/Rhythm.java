package fr.souffleur.notices;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a job comes back. */
public sealed interface Rhythm {

    /** So long after its last end. */
    record Every(Duration pause) implements Rhythm {}

    /** Once a day at this hour of this zone. */
    record Daily(LocalTime at, ZoneId zone) implements Rhythm {}
}
