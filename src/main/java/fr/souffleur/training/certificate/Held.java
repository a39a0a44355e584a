package fr.souffleur.training.certificate;

import fr.souffleur.seals.Sealed;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as the person who holds it sees it.
 *
 * @param endedAt when its holder wanted it no longer; null otherwise
 */
public record Held(
        Certificate.Id id,
        Certificate what,
        State state,
        @Nullable Instant endedAt) {

    /** Its words stand under {@code training.certificate.state.<state>}. */
    public enum State {
        VALID,
        /** Valid, and its end is near. */
        TO_RENEW,
        EXPIRED,
        WITHDRAWN,
        /** A newer one of the same course stands in its place. */
        REPLACED
    }

    private static final Period NEAR = Period.ofDays(60);

    static Held of(Sealed sealed, Instant now) {
        var what = Certificate.parse(sealed.text());
        var state = switch (sealed.standing(what.end(), now)) {
            case VALID -> near(what, now) ? State.TO_RENEW : State.VALID;
            case EXPIRED -> State.EXPIRED;
            case WITHDRAWN -> State.WITHDRAWN;
            case REPLACED -> State.REPLACED;
        };
        return new Held(new Certificate.Id(sealed.id().value()), what, state, sealed.changedAt());
    }

    private static boolean near(Certificate what, Instant now) {
        var today = now.atZone(ZoneId.of(what.zone())).toLocalDate();
        return !today.isBefore(what.until().minus(NEAR));
    }
}
