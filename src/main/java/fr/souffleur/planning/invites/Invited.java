package fr.souffleur.planning.invites;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Uuids;
import fr.souffleur.planning.Announcement;
import fr.souffleur.planning.Exercise.Status;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to come.
 *
 * @param person none for who has no account, and is known by function and address
 * @param name as their account says it, else as it was typed; may be empty
 * @param address where mails go; empty while nobody said
 * @param duty what they do in the house or at the table: « IDEC »
 * @param sequence of what their calendar was told last
 * @param told what that was; none before the first mail
 */
public record Invited(
        Id id,
        @Nullable PersonId person,
        String name,
        String address,
        Part part,
        String duty,
        State state,
        int sequence,
        @Nullable Told told,
        @Nullable Instant answeredAt,
        String remark) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(Uuids.v7());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What somebody comes for. */
    public enum Part {
        PLAYER,
        OBSERVER,
        MANAGEMENT,
        ANIMATION
    }

    public enum State {
        NOT_SENT,
        SENT,
        ACCEPTED,
        TENTATIVE,
        DECLINED,
        CANCELLED
    }

    /** @param start the date that was told @param kind and @param key of the newest mail */
    public record Told(Instant start, String place, String kind, String key, Instant at) {}

    /** Not asked yet. */
    static Invited fresh(@Nullable PersonId person, Part part, String duty, String name, String address) {
        return new Invited(Id.fresh(), person, name, address, part, duty, State.NOT_SENT, 0, null, null, "");
    }

    /** How they are spoken of: by function, and by name where it is known. */
    public String called() {
        if (duty.isEmpty()) return !name.isEmpty() ? name : address.isEmpty() ? "…" : address;
        return name.isEmpty() ? duty : duty + " · " + name;
    }

    /** Whether a first mail can go. */
    boolean ready() {
        return state == State.NOT_SENT && !address.isEmpty();
    }

    public boolean silent() {
        return state == State.SENT;
    }

    /** Whether their calendar holds the exercise. */
    boolean expecting() {
        return told != null && state != State.NOT_SENT && state != State.CANCELLED;
    }

    /** Whether they hear of what changes, even of a date after none. */
    boolean informed() {
        return told != null && state != State.NOT_SENT;
    }

    /** What a first mail, or one after somebody was taken off, says in numbers. */
    int nextSequence() {
        return told == null ? 0 : sequence + 1;
    }

    /** What this person has to hear now that the exercise is as it is; nothing when they know already. */
    Optional<Message> toHear(Announcement now) {
        var last = told;
        if (last == null || state == State.NOT_SENT) return Optional.empty();
        if (now.exercise().status() == Status.CANCELLED)
            return state == State.CANCELLED ? Optional.empty() : Optional.of(Message.CANCELLED);
        if (!now.stands()) return Optional.empty();
        return state == State.CANCELLED || !knows(last, now) ? Optional.of(Message.MOVED) : Optional.empty();
    }

    /** Where they stand after that mail: an answer was for a date, not for a room. */
    State after(Message message, Announcement now) {
        return switch (message) {
            case INVITED -> State.SENT;
            case CANCELLED -> State.CANCELLED;
            case MOVED ->
                state == State.CANCELLED
                                || told == null
                                || !told.start().equals(now.exercise().startsAt())
                        ? State.SENT
                        : state;
            case AGAIN, REMINDER -> state;
        };
    }

    private static boolean knows(Told last, Announcement now) {
        return Objects.equals(last.start(), now.exercise().startsAt())
                && last.place().equals(now.place());
    }
}
