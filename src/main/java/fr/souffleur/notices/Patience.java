package fr.souffleur.notices;

import java.time.Duration;

/** How long to wait after a refusal: twice as long each time, up to an hour, and not all mails at the same second. */
final class Patience {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Patience() {}

    /** @param attempts made so far, at least one @param chance from 0 to 1 */
    static Duration pause(int attempts, double chance) {
        var doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        var pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return Duration.ofMillis((long) (pause.toMillis() * (0.75 + chance / 2)));
    }
}
