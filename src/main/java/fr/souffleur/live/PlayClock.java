package fr.souffleur.live;

import java.time.Duration;
import java.time.Instant;

/** Play time as it is stored: a count, and since when it runs. */
record PlayClock(long millis, boolean running, Instant asOf) {

    /** Longer than this without a tick means that the portal was away. */
    private static final Duration AWAY = Duration.ofSeconds(15);

    /**
     * The earliest last tick of a clock that was never left alone.
     *
     * @param started when this portal began to run: a clock last counted by an earlier one was left alone, however briefly
     */
    static Instant attended(Instant started, Instant now) {
        var awake = now.minus(AWAY);
        return started.isAfter(awake) ? started : awake;
    }

    long at(Instant now) {
        return running ? millis + Math.max(0, Duration.between(asOf, now).toMillis()) : millis;
    }

    boolean lost(Instant attended) {
        return running && asOf.isBefore(attended);
    }

    Duration since(Instant now) {
        return Duration.between(asOf, now);
    }
}
