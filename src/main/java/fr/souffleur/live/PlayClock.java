package fr.souffleur.live;

import java.time.Duration;
import java.time.Instant;

/** Play time as it is stored: a count, and since when it runs. */
record PlayClock(long millis, boolean running, Instant asOf) {

    /** Longer than this without a tick means that the portal was away. */
    static final Duration AWAY = Duration.ofSeconds(15);

    long at(Instant now) {
        return running ? millis + Math.max(0, Duration.between(asOf, now).toMillis()) : millis;
    }

    boolean lost(Instant now) {
        return running && Duration.between(asOf, now).compareTo(AWAY) > 0;
    }

    Duration since(Instant now) {
        return Duration.between(asOf, now);
    }
}
