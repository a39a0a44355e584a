package fr.souffleur.structures;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Uuids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word by mail to somebody who may have no account yet.
 *
 * @param exercise the one exercise for which a guest from elsewhere is asked, or null for a membership
 */
public record Invitation(
        Id id,
        Structure structure,
        @Nullable ExerciseId exercise,
        String email,
        Role role,
        Instant expiresAt,
        State state) {

    /** How long the link in the mail opens. */
    public static final Duration VALID = Duration.ofDays(14);

    /** One invitation. */
    public record Id(UUID value) {

        static Id fresh() {
            return new Id(Uuids.v7());
        }

        /** @throws Refused ({@code unknown}) when the text is no id */
        public static Id parse(String text) {
            return new Id(Uuids.parse(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        USED,
        WITHDRAWN,
        EXPIRED
    }

    /** @throws Refused {@code structures.invitation-used}, {@code -withdrawn} or {@code -expired} */
    void mustBeOpen() {
        switch (state) {
            case OPEN -> {}
            case USED -> throw new Refused("structures.invitation-used");
            case WITHDRAWN -> throw new Refused("structures.invitation-withdrawn");
            case EXPIRED -> throw new Refused("structures.invitation-expired");
        }
    }
}
