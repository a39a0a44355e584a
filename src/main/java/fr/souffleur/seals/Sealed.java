package fr.souffleur.seals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement under seal, as it stands today.
 *
 * @param keyId RFC 7638 thumbprint of the key that signed it
 * @param text what it says, as it was sealed
 * @param changedAt when it was withdrawn or replaced, null while it is valid
 * @param reason why it was withdrawn; for the structure, never for the public page
 */
public record Sealed(
        StatementId id,
        Use use,
        UUID about,
        Holder holder,
        Status status,
        Instant issuedAt,
        String keyId,
        String text,
        @Nullable Instant changedAt,
        @Nullable String reason) {

    /** What somebody made of it. */
    public enum Status {
        VALID,
        WITHDRAWN,
        REPLACED
    }

    /** How it stands on a day: somebody ended it, or its time did. */
    public enum Standing {
        VALID,
        EXPIRED,
        WITHDRAWN,
        REPLACED
    }

    /** Whichever end came first. @param until its last second, as its text says; null when it has none */
    public Standing standing(@Nullable Instant until, Instant now) {
        var ended = changedAt;
        var ranOut = until != null && now.isAfter(until) && (ended == null || ended.isAfter(until));
        return ranOut ? Standing.EXPIRED : Standing.valueOf(status.name());
    }
}
