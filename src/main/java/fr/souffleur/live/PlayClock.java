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

    /** Left alone; or counted by a portal whose time was another, since the wall clock was set back in between. */
    boolean lost(Instant attended, Instant now) {
        return running && (asOf.isBefore(attended) || asOf.isAfter(now.plus(AWAY)));
    }

    /** After a line of the log; one that stands keeps when it stopped. */
    PlayClock onward(long play, boolean runs, Instant now) {
        return new PlayClock(play, runs, running || runs ? now : asOf);
    }

    /**
     * Of what is said to have been played while the portal was away, as much as there was time for: its absence, and the
     * pause since, as far as one portal counted all of it.
     */
    long playedOn(long said, long outageMillis, Instant started, Instant now) {
        var stood = running || asOf.isBefore(started)
                ? 0
                : Duration.between(asOf, now).toMillis();
        return Math.clamp(said, 0, outageMillis + Math.max(0, stood));
    }

    /** How long it was left alone: more than nothing. */
    Duration since(Instant now) {
        var since = Duration.between(asOf, now);
        return since.isPositive() ? since : Duration.ofMillis(1);
    }
}
