package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import fr.souffleur.planning.RunSheet.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Two facilitators, three players, two observers: each sends what comes to mind, through a network that loses things. */
final class Troupe {

    private static final List<InjectId> INJECTS = List.of(
            Sheets.OPENING,
            Sheets.INVOICE,
            Sheets.SON,
            Sheets.STRANGERS,
            Sheets.JUMP,
            Sheets.NIGHT,
            Sheets.RULE,
            Sheets.CLOSING);
    private static final List<RoleId> ROLES = List.of(Sheets.DIRECTION, Sheets.NURSE, Sheets.CLERK);
    private static final List<CriterionId> CRITERIA = List.of(Sheets.ALERT, Sheets.DECISIONS);

    /** Acknowledged moves and their lines. */
    final Map<MoveId, Integer> acknowledged = new LinkedHashMap<>();
    /** Moves that were refused: they never stand in the log. */
    final List<MoveId> refused = new ArrayList<>();

    private final Random random;
    private final Theatre theatre;
    final List<Actor> actors = new ArrayList<>();

    Troupe(Random random, Theatre theatre) {
        this.random = random;
        this.theatre = theatre;
        actors.add(new Actor(new Caller.Person(PersonId.fresh()), Audience.FACILITATOR, null));
        actors.add(new Actor(new Caller.Person(PersonId.fresh()), Audience.FACILITATOR, null));
        ROLES.forEach(it -> actors.add(new Actor(new Caller.Seat(SeatId.fresh()), Audience.PLAYER, it)));
        for (int i = 0; i < 2; i++) actors.add(new Actor(new Caller.Seat(SeatId.fresh()), Audience.OBSERVER, null));
        actors.forEach(it -> it.sit(it.role));
    }

    Actor anybody() {
        return actors.get(random.nextInt(actors.size()));
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
            var move = imagine();
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

        private Move imagine() {
            return switch (audience) {
                case FACILITATOR -> ofFacilitator();
                case PLAYER -> ofPlayer();
                case OBSERVER -> ofObserver();
                case ROOM -> throw new IllegalStateException();
            };
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

    private Move ofFacilitator() {
        var inject = INJECTS.get(random.nextInt(INJECTS.size()));
        if (theatre.stage().phase() == Phase.WAITING && random.nextInt(3) == 0) return new Move.Start();
        if (random.nextInt(8) == 0) return fitting(inject);
        return switch (random.nextInt(34)) {
            case 0, 1, 2, 3, 4, 5 -> new Move.Give(inject);
            case 6, 7 -> new Move.Start();
            case 8, 9 -> new Move.Resume();
            case 10 -> new Move.Pause();
            case 11 -> new Move.Skip(inject);
            case 12 -> new Move.Hold(inject);
            case 13 -> new Move.Release(inject);
            case 14 -> new Move.TakeBack(inject);
            case 15, 16 -> new Move.Relance(inject);
            case 17, 18, 19 -> new Move.Automatic(inject, random.nextInt(4) > 0);
            case 20 -> new Move.Improvise(Channel.CALL, List.of(role()), "Un appel", "On rappelle.");
            case 21 ->
                new Move.Aid("On relit la fiche.", random.nextBoolean(), random.nextBoolean() ? criterion() : null);
            case 22 -> new Move.Answer(criterion(), Happening.Answer.NOT_YET);
            case 23 -> new Move.Attend(role(), random.nextBoolean());
            case 24 -> new Move.Heed(theatre.log.size());
            case 25 -> new Move.Agree(criterion(), rating(), random.nextBoolean() ? "vu" : null);
            case 26 -> new Move.Step(random.nextInt(4));
            case 27, 28 -> new Move.Note(NoteKind.DECISION, text());
            case 29 -> random.nextBoolean() ? new Move.Real() : new Move.Resume();
            case 30 -> random.nextInt(3) == 0 ? new Move.Replan() : new Move.Start();
            case 31 -> random.nextInt(3) == 0 ? new Move.Partial() : new Move.Resume();
            case 32 -> random.nextInt(3) == 0 ? new Move.Finex() : new Move.Give(inject);
            default -> new Move.Note(NoteKind.FACT, text());
        };
    }

    /** What this stimulus can bear as it stands. */
    private Move fitting(InjectId inject) {
        return switch (theatre.stage().script().cue(inject).state()) {
            case WAITING -> new Move.Give(inject);
            case HELD, SKIPPED -> new Move.Release(inject);
            case GIVEN -> random.nextBoolean() ? new Move.Relance(inject) : new Move.TakeBack(inject);
        };
    }

    private Move ofPlayer() {
        return switch (random.nextInt(6)) {
            case 0 -> new Move.Alarm();
            case 1 -> new Move.Acknowledge(INJECTS.get(random.nextInt(INJECTS.size())));
            // Not theirs to ask for: a client that was tampered with.
            case 2 -> new Move.Give(Sheets.SON);
            default -> new Move.Note(NoteKind.values()[random.nextInt(NoteKind.values().length)], text());
        };
    }

    private Move ofObserver() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(12) == 0 ? new Move.Real() : new Move.Observe(text(), Sheets.SON);
            case 1, 2 -> new Move.Observe(text(), null);
            default -> new Move.Rate(criterion(), rating(), random.nextBoolean() ? "vu" : null);
        };
    }

    private RoleId role() {
        return ROLES.get(random.nextInt(ROLES.size()));
    }

    private CriterionId criterion() {
        return CRITERIA.get(random.nextInt(CRITERIA.size()));
    }

    private Rating rating() {
        return Rating.values()[random.nextInt(Rating.values().length)];
    }

    private String text() {
        return random.nextInt(20) == 0 ? " " : "un fait " + random.nextInt(100);
    }
}
