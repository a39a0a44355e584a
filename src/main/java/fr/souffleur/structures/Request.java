package fr.souffleur.structures;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Uuids;
import java.time.Instant;
import java.util.UUID;

/** Somebody asks to belong to a structure. @param statement why, in their words; never a paper of identity */
public record Request(
        Id id,
        Structure structure,
        boolean aboard,
        PersonId person,
        Role role,
        String statement,
        Instant askedAt,
        State state) {

    /** How long a statement may be, in signs. */
    public static final int LONGEST = 1000;

    /** One asking. */
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
        WAITING,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }
}
