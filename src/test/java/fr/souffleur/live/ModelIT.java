package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.live.Rehearsal.Evening;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same on a real database, through the doors: four people send at once, the clock ticks, and the portal falls. */
@DoorTest
@Import(Rehearsal.class)
class ModelIT {

    private static final int EVENINGS = Integer.getInteger("model.evenings", 200);
    private static final int MOVES = 8;
    private static final List<InjectId> INJECTS =
            List.of(new InjectId("01"), new InjectId("02"), new InjectId("03"), new InjectId("S"), new InjectId("F"));

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    LiveExercises live;

    @Autowired
    ExerciseLog log;

    @Autowired
    Stages stages;

    @Autowired
    Ticker ticker;

    @Autowired
    TestClock.Moving clock;

    /** Kinds of moves that some evening wrote down. */
    private final Set<Class<?>> written = ConcurrentHashMap.newKeySet();

    @Test
    void whoeverSendsAtOnceNoAcknowledgedMoveIsMissingOrDoubledAndEveryFoldIsTheSame() throws Exception {
        try (var pool = Executors.newFixedThreadPool(7)) {
            for (int seed = 0; seed < EVENINGS; seed++) {
                var evening = rehearsal.running();
                var acknowledged = new ConcurrentHashMap<MoveId, Integer>();
                var random = new Random(seed);
                var work = new ArrayList<Runnable>();
                work.add(facilitator(evening, evening.pilot(), random.nextLong(), acknowledged));
                work.add(facilitator(evening, rehearsal.pilotOf(evening.structure()), random.nextLong(), acknowledged));
                for (var role : List.of("idec", "direction"))
                    work.add(seated(
                            evening, rehearsal.player(evening, new RoleId(role)), random.nextLong(), acknowledged));
                for (int i = 0; i < 2; i++)
                    work.add(seated(evening, rehearsal.observer(evening), random.nextLong(), acknowledged));
                work.add(time(random.nextLong()));
                for (var it : work.stream().map(pool::submit).toList()) it.get();
                hold(seed, evening, acknowledged);
            }
        }
        // Steps of a debrief, and what an evening of eight moves hardly reaches, are left to the model in memory.
        assertThat(written.size()).isGreaterThan(Repertoire.kinds().size() * 3 / 4);
    }

    private void hold(int seed, Evening evening, Map<MoveId, Integer> acknowledged) {
        try {
            var all = log.since(evening.exercise(), 0);
            var scratch = Truths.hold(log.beside(evening.exercise(), all), all, acknowledged)
                    .getLast();
            Truths.same(scratch, stages.of(evening.exercise()));
            assertThat(Truths.drawn(stages.of(evening.exercise()))).isEqualTo(Truths.drawn(scratch));
            stages.forget(evening.exercise());
            Truths.same(scratch, stages.of(evening.exercise()));
        } catch (AssertionError shown) {
            fail("seed " + seed + ", exercise " + evening.exercise(), shown);
        }
    }

    private Runnable facilitator(Evening evening, Caller by, long seed, Map<MoveId, Integer> acknowledged) {
        var random = new Random(seed);
        var repertoire = new Repertoire(random, () -> stages.of(evening.exercise()));
        return () -> {
            for (int i = 0; i < MOVES; i++) {
                var inject = INJECTS.get(random.nextInt(INJECTS.size()));
                var move = switch (random.nextInt(12)) {
                    case 0 -> new Move.TakeBack(inject);
                    case 1, 2 -> new Move.Resume();
                    case 3, 4, 5 -> new Move.Give(inject);
                    default -> repertoire.of(Audience.FACILITATOR);
                };
                twice(random, acknowledged, move, slip -> live.move(by, evening.exercise(), slip, move));
            }
        };
    }

    /** Who sits there looks as well as moves: until the exercise is put off, and the seat with it. */
    private Runnable seated(Evening evening, Seat seat, long seed, Map<MoveId, Integer> acknowledged) {
        var random = new Random(seed);
        var repertoire = new Repertoire(random, () -> stages.of(evening.exercise()));
        return () -> {
            for (int i = 0; i < MOVES; i++) {
                var move = repertoire.of(seat.audience());
                twice(random, acknowledged, move, slip -> live.move(seat, slip, move));
                if (random.nextInt(6) == 0) looks(seat);
            }
        };
    }

    private void looks(Seat seat) {
        try {
            rehearsal.streams.snapshot(seat, "fr");
        } catch (Refused gone) {
            assertThat(stages.of(seat.exercise()).phase()).isEqualTo(Phase.CLOSED);
        }
    }

    /** Time passes, now and then nobody ticks for long, and what was folded is forgotten as in a restart. */
    private Runnable time(long seed) {
        var random = new Random(seed);
        return () -> {
            for (int i = 0; i < MOVES; i++) {
                clock.forward(Duration.ofMillis(random.nextInt(20) == 0 ? 40_000 : random.nextInt(9_000)));
                if (random.nextInt(10) == 0) clock.set(Duration.ofHours(random.nextBoolean() ? 1 : -1));
                ticker.tick();
            }
        };
    }

    private interface Sends {
        int send(Slip slip);
    }

    /** Some of it is sent again, since its answer was lost: it is the same line. */
    private void twice(Random random, Map<MoveId, Integer> acknowledged, Move move, Sends sends) {
        var source = random.nextInt(4) == 0 ? Source.OFFLINE : Source.SCREEN;
        var slip = new Slip(MoveId.fresh(), clock.instant().minusSeconds(random.nextInt(60)), source);
        try {
            int seq = sends.send(slip);
            acknowledged.put(slip.move(), seq);
            written.add(move.getClass());
            if (random.nextInt(4) == 0) assertThat(sends.send(slip)).isEqualTo(seq);
        } catch (Refused no) {
            // A rule's no, in this order of things.
        }
    }
}
