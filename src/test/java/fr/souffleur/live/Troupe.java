package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two facilitators, three players, two observers: each sends what comes to mind, through a network that loses things. */
final class Troupe {

    private static final List<RoleId> ROLES = List.of(Sheets.DIRECTION, Sheets.NURSE, Sheets.CLERK);

    /** Acknowledged moves and their lines. */
    final Map<MoveId, Integer> acknowledged = new LinkedHashMap<>();
    /** Moves that were refused: they never stand in the log. */
    final List<MoveId> refused = new ArrayList<>();
    /** Kinds of moves that somebody asked for, and those that were written down. */
    final Set<Class<?>> drawn = new HashSet<>();

    final Set<Class<?>> written = new HashSet<>();

    private final Random random;
    private final Theatre theatre;
    private final Repertoire repertoire;
    final List<Actor> actors = new ArrayList<>();

    Troupe(Random random, Theatre theatre) {
        this.random = random;
        this.theatre = theatre;
        this.repertoire = new Repertoire(random, theatre::stage);
        actors.add(new Actor(new Caller.Person(PersonId.fresh()), Audience.FACILITATOR, null));
        actors.add(new Actor(new Caller.Person(PersonId.fresh()), Audience.FACILITATOR, null));
        ROLES.forEach(it -> actors.add(new Actor(new Caller.Seat(SeatId.fresh()), Audience.PLAYER, it)));
        for (int i = 0; i < 2; i++) actors.add(new Actor(new Caller.Seat(SeatId.fresh()), Audience.OBSERVER, null));
        actors.forEach(it -> it.sit(it.role));
    }

    /** Half of what happens is the facilitators' doing. */
    Actor anybody() {
        return actors.get(random.nextInt(random.nextBoolean() ? 2 : actors.size()));
    }

    private record Sent(Slip slip, Move move) {}

    /** One person with one device: what was not acknowledged waits there, in order. */
    final class Actor {
        final Caller by;
        private final Audience audience;
        private @Nullable RoleId role;
        private final Deque<Sent> waiting = new ArrayDeque<>();
        private @Nullable Sent last;

        Actor(Caller by, Audience audience, @Nullable RoleId role) {
            this.by = by;
            this.audience = audience;
            this.role = role;
        }

        /** Takes a seat; later, another role. */
        void sit(@Nullable RoleId as) {
            if (!(by instanceof Caller.Seat(var seat))) return;
            role = as;
            theatre.record(by, Slip.fresh(), _ -> Decision.of(new Happening.Joined(seat, audience, role, null)));
        }

        void changeRole() {
            if (audience == Audience.PLAYER) sit(ROLES.get(random.nextInt(ROLES.size())));
        }

        void leave() {
            if (by instanceof Caller.Seat(var seat))
                theatre.record(by, Slip.fresh(), _ -> Decision.of(new Happening.Left(seat)));
        }

        void moves() {
            var move = repertoire.of(audience);
            drawn.add(move.getClass());
            if (waiting.isEmpty() && random.nextInt(5) > 0) deliver(new Sent(Slip.fresh(), move));
            else waiting.add(new Sent(new Slip(MoveId.fresh(), claimed(), Source.OFFLINE), move));
        }

        /** The network is back: everything goes home in order, some of it twice. */
        void comesBack() {
            while (!waiting.isEmpty() && random.nextInt(6) > 0) deliver(waiting.poll());
        }

        void repeats() {
            if (last != null) deliver(last);
        }

        /** The request may be lost, or its answer. */
        private void deliver(Sent sent) {
            int fate = random.nextInt(10);
            if (fate == 0) {
                waiting.addFirst(sent);
                return;
            }
            try {
                int seq = theatre.record(by, sent.slip, stage -> stage.decide(mover(), sent.move));
                written.add(sent.move.getClass());
                if (fate == 1) waiting.addFirst(sent);
                else acknowledged.merge(sent.slip.move(), seq, Troupe::same);
            } catch (Refused no) {
                refused.add(sent.slip.move());
                last = null;
                return;
            }
            last = sent;
        }

        private Mover mover() {
            return new Mover(audience, role, by instanceof Caller.Seat(var seat) ? seat : null);
        }
    }

    private static Integer same(Integer before, Integer now) {
        if (before.equals(now)) return now;
        throw new AssertionError("a move acknowledged as line " + before + " was acknowledged as line " + now);
    }

    /** By the device's own clock, which may be wrong by a day, either way. */
    private Instant claimed() {
        var now = theatre.wall();
        return switch (random.nextInt(8)) {
            case 0 -> now.minus(Duration.ofDays(1));
            case 1 -> now.plus(Duration.ofDays(1));
            default -> now.minusSeconds(random.nextInt(120));
        };
    }
}
