package fr.souffleur.planning.declared;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Uuids;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise held elsewhere, as a structure declares it.
 *
 * @param covers other structures that took part and count too
 * @param reason why it was declined or withdrawn, in words; null when nothing was said
 * @param by who declared it
 * @param changedBy who gave it its present words
 * @param body the regional body that brought it for the structure; null when the structure said it
 */
public record Declaration(
        Id id,
        StructureId structure,
        Held held,
        State state,
        Set<StructureId> covers,
        @Nullable String reason,
        PersonId by,
        Instant at,
        PersonId changedBy,
        @Nullable StructureId body) {

    /** How long a reason may be, in signs. */
    public static final int LONGEST_REASON = 1000;

    /** One declaration. */
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
        /** For who accompanies the structure to look at. */
        WAITING,
        ACCEPTED,
        DECLINED,
        /** Taken back after it had been accepted: it counts no more and leaves its trace. */
        WITHDRAWN
    }

    /** What was declined may be put right and waits again. */
    void mustBeOpen() {
        if (state != State.WAITING && state != State.DECLINED) throw new Refused("planning.declared.settled");
    }

    void mustWait() {
        if (state != State.WAITING) throw new Refused("planning.declared.settled");
    }

    /** Four eyes: who said it does not accept it. */
    void mustBeAnothers(PersonId person) {
        if (saidBy(person)) throw new Refused("planning.declared.own");
    }

    public boolean saidBy(PersonId person) {
        return by.equals(person) || changedBy.equals(person);
    }

    /** Whether its own structure may say that it is true: a body brought it, and no other structure counts by it. */
    public boolean confirmable() {
        return state == State.WAITING && body != null && covers.isEmpty();
    }

    /** @throws Refused {@code planning.declared.reason} for none or too long a one */
    static String reason(String said) {
        if (said.isBlank() || said.strip().length() > LONGEST_REASON)
            throw new Refused("planning.declared.reason", LONGEST_REASON);
        return said.strip();
    }
}
