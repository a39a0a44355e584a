package fr.souffleur.debrief.plan;

import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Action;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far an action has come. What ends it says how one sees that it is done, or why it was given up. */
public sealed interface Progress {

    enum State {
        OPEN,
        STARTED,
        DONE,
        DROPPED;

        /** Whether something is still to be done. */
        public boolean pending() {
            return this == OPEN || this == STARTED;
        }

        /** Whether one says something with it. */
        public boolean wantsWords() {
            return !pending();
        }
    }

    record Open() implements Progress {}

    record Started(Instant at) implements Progress {
        @Override
        public Instant startedAt() {
            return at;
        }
    }

    /** @param seen how one sees it */
    record Done(@Nullable Instant startedAt, Instant at, String seen) implements Progress {
        @Override
        public Instant closedAt() {
            return at;
        }

        @Override
        public String words() {
            return seen;
        }
    }

    record Dropped(@Nullable Instant startedAt, Instant at, String reason) implements Progress {
        @Override
        public Instant closedAt() {
            return at;
        }

        @Override
        public String words() {
            return reason;
        }
    }

    default State state() {
        return switch (this) {
            case Open _ -> State.OPEN;
            case Started _ -> State.STARTED;
            case Done _ -> State.DONE;
            case Dropped _ -> State.DROPPED;
        };
    }

    default @Nullable Instant startedAt() {
        return null;
    }

    default @Nullable Instant closedAt() {
        return null;
    }

    /** How one sees it, or why it was dropped; empty while it is under way. */
    default String words() {
        return "";
    }

    /**
     * What it becomes. An action that is taken up again keeps the day on which it was started.
     *
     * @throws Refused {@code debrief.plan.done-how}, {@code debrief.plan.dropped-why}, {@code debrief.too-long}
     */
    default Progress to(State next, String words, Instant now) {
        var said = words.strip();
        if (said.length() > Action.LONGEST) throw new Refused("debrief.too-long", Action.LONGEST);
        return switch (next) {
            case OPEN -> new Open();
            case STARTED -> new Started(Objects.requireNonNullElse(startedAt(), now));
            case DONE -> {
                if (said.isEmpty()) throw new Refused("debrief.plan.done-how");
                yield new Done(startedAt(), now, said);
            }
            case DROPPED -> {
                if (said.isEmpty()) throw new Refused("debrief.plan.dropped-why");
                yield new Dropped(startedAt(), now, said);
            }
        };
    }

    /** As it is kept; an end without its hour was written by another hand and counts from {@code otherwise}. */
    static Progress read(
            State state,
            @Nullable Instant startedAt,
            @Nullable Instant closedAt,
            @Nullable String words,
            Instant otherwise) {
        var said = Objects.requireNonNullElse(words, "");
        var closed = Objects.requireNonNullElse(closedAt, otherwise);
        return switch (state) {
            case OPEN -> new Open();
            case STARTED -> new Started(Objects.requireNonNullElse(startedAt, otherwise));
            case DONE -> new Done(startedAt, closed, said);
            case DROPPED -> new Dropped(startedAt, closed, said);
        };
    }
}
