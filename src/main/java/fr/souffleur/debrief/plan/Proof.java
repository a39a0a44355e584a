package fr.souffleur.debrief.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Uuids;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that shows that something was done.
 *
 * @param name as it may stand on any disk
 * @param digest SHA-256 of its content, in hexadecimal
 */
public record Proof(Id id, String name, ProofKind kind, int size, String digest, PersonId by, Instant at) {

    /** What a proof is known by. */
    public record Id(@JsonValue UUID value) {

        public static Id fresh() {
            return new Id(Uuids.v7());
        }

        /** @throws fr.souffleur.common.Refused ({@code unknown}) when the text is no id */
        public static Id parse(String text) {
            return new Id(Uuids.parse(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
