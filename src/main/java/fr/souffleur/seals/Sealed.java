package fr.souffleur.seals;

import fr.souffleur.common.StructureId;
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
        StructureId structure,
        Status status,
        Instant issuedAt,
        String keyId,
        String text,
        @Nullable Instant changedAt,
        @Nullable String reason) {

    public enum Status {
        VALID,
        WITHDRAWN,
        REPLACED
    }
}
