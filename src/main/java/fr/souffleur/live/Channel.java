package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.live.Standing.Spot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All screens of one exercise, and what was last encoded for each audience. */
final class Channel {

    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);
    private static final Duration SEATED = Duration.ofHours(24);
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** So many beats for one look at who may go on looking; who loses a right while lines come is let go at the next line. */
    private static final int LOOKS = 4;

    private final ExerciseId exercise;
    private final Standings standings;
    private final Clock clock;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Map<Spot, Shown> encoded = new ConcurrentHashMap<>();
    /** What all who look on were told last: what changes is told against it. */
    private volatile Map<Spot, Shown> served = Map.of();

    /** One way from what a screen shows to what it is to show. @param from null for one that shows nothing yet */
    private record Turn(@Nullable Spot from, Spot to) {}

    private final AtomicInteger rings = new AtomicInteger();
    private int beats;
    private volatile Instant asked;
    private volatile @Nullable Standing standing;
    private volatile @Nullable Margin margin;

    Channel(ExerciseId exercise, Standings standings, Clock clock) {
        this.exercise = exercise;
        this.standings = standings;
        this.clock = clock;
        this.asked = clock.instant();
    }

    /** How things stand, read anew. */
    Standing standing() {
        var read = standings.of(exercise);
        standing = read;
        return read;
    }

    Shown look(Spot spot) {
        asked = clock.instant();
        return encoded(standing(), spot);
    }

    ClockFace face() {
        return standings.face(known());
    }

    /** What is handed over once, with a snapshot: a facilitator's book, a player's envelope. */
    @Nullable
    Object envelope(Spot spot) {
        return spot.audience() == Audience.FACILITATOR ? margin(known()).book() : known().envelope(spot);
    }

    AutoCloseable join(Watcher watcher) {
        watchers.add(watcher);
        show(watcher, standing(), new HashMap<>());
        return () -> watchers.remove(watcher);
    }

    /** A line was added. Rings that come while one is being served are served together. */
    void ring() {
        if (rings.getAndIncrement() == 0) Thread.startVirtualThread(this::serve);
    }

    /** @param newest line of the log: a ring that was not heard is made up for */
    void beat(int newest) {
        try {
            if (beats++ % LOOKS == 0) letGo(standings.seated(exercise));
            if (newest > known().stage().seq()) ring();
            var ended = known().endedAt();
            if (ended != null && ended.plus(SEATED).isBefore(clock.instant())) {
                watchers.forEach(it -> it.leave(bye("ended")));
            } else {
                var message = "{\"type\":\"beat\",\"seq\":" + known().stage().seq() + ",\"clock\":" + Json.write(face())
                        + "}";
                watchers.forEach(it -> it.send(message));
            }
        } catch (RuntimeException fault) {
            LOG.warn("no beat for exercise {}", exercise, fault);
        }
        watchers.removeIf(Watcher::gone);
    }

    void close() {
        watchers.forEach(Watcher::drop);
    }

    boolean deserted() {
        return watchers.isEmpty() && asked.plus(KEPT).isBefore(clock.instant());
    }

    private void serve() {
        int heard;
        do {
            heard = rings.get();
            try {
                var seated =
                        CompletableFuture.supplyAsync(() -> standings.seated(exercise), Thread::startVirtualThread);
                var now = standing();
                var messages = messages(now);
                letGo(seated.join());
                watchers.forEach(it -> show(it, now, messages));
                keep(messages.keySet().stream().map(Turn::to).collect(Collectors.toSet()), now);
            } catch (RuntimeException fault) {
                LOG.warn("exercise {} could not be shown", exercise, fault);
            }
        } while (rings.addAndGet(-heard) > 0);
    }

    /** What most are to be told, side by side; who comes in meanwhile is told one by one. */
    private Map<Turn, Shown.Message> messages(Standing now) {
        var turns = watchers.stream()
                .filter(it -> now.seats(it.seat()))
                .map(it -> turn(it, now))
                .collect(Collectors.toSet());
        return new HashMap<>(
                turns.parallelStream().collect(Collectors.toConcurrentMap(it -> it, it -> message(now, it))));
    }

    private static Turn turn(Watcher watcher, Standing now) {
        return new Turn(watcher.spot(), now.spot(watcher.seat()));
    }

    /** For the next line; what nobody looks at any more goes. */
    private void keep(Set<Spot> spots, Standing now) {
        served = spots.stream().collect(Collectors.toMap(it -> it, it -> encoded(now, it)));
        encoded.keySet().retainAll(spots);
    }

    /** Before anything is said: who gave up the seat, or lost the right behind it, hears no more than a last word. */
    private void letGo(Predicate<Seat> seated) {
        watchers.stream().filter(it -> !seated.test(it.seat())).forEach(it -> it.leave(bye("seat")));
        watchers.removeIf(Watcher::gone);
    }

    /** @param messages what was encoded for others already */
    private void show(Watcher watcher, Standing now, Map<Turn, Shown.Message> messages) {
        if (!now.seats(watcher.seat())) {
            watcher.leave(bye("role"));
            return;
        }
        var turn = turn(watcher, now);
        watcher.show(messages.computeIfAbsent(turn, it -> message(now, it)), turn.from(), turn.to());
    }

    private Shown.Message message(Standing now, Turn turn) {
        var before = turn.from() == null ? null : served.get(turn.from());
        return encoded(now, turn.to()).message(standings.face(now), before);
    }

    private Shown encoded(Standing now, Spot spot) {
        return Objects.requireNonNull(encoded.compute(
                spot,
                (_, seen) -> seen != null && seen.seq() >= now.stage().seq()
                        ? seen
                        : Shown.of(now.stage().seq(), screen(now, spot))));
    }

    private Object screen(Standing now, Spot spot) {
        var screen = now.screen(spot);
        return screen instanceof FacilitatorScreen console ? margin(now).of(console) : screen;
    }

    private Margin margin(Standing now) {
        var last = margin;
        if (last != null && last.fits(now.stage(), now.entrances())) return last;
        var printed = Margin.of(now.stage(), now.entrances());
        margin = printed;
        return printed;
    }

    private static String bye(String reason) {
        return "{\"type\":\"bye\",\"reason\":\"" + reason + "\"}";
    }

    private Standing known() {
        var known = standing;
        return known != null ? known : standing();
    }
}
