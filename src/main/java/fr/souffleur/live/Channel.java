package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.live.Standing.Spot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All screens of one exercise, and what was last encoded for each audience. */
final class Channel {

    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);
    private static final Duration SEATED = Duration.ofHours(24);
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final ExerciseId exercise;
    private final Standings standings;
    private final Clock clock;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Map<Spot, Seen> encoded = new ConcurrentHashMap<>();
    private final AtomicInteger rings = new AtomicInteger();
    private volatile Instant asked;
    private volatile @Nullable Standing standing;

    /** A record of an audience as JSON, as of a line. */
    record Seen(int seq, String json) {}

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

    Seen look(Spot spot) {
        asked = clock.instant();
        return encoded(standing(), spot);
    }

    ClockFace face() {
        return standings.face(known());
    }

    @Nullable
    Envelope envelope(Spot spot) {
        return known().envelope(spot);
    }

    AutoCloseable join(Watcher watcher) {
        watchers.add(watcher);
        show(watcher, standing());
        return () -> watchers.remove(watcher);
    }

    /** A line was added. Rings that come while one is being served are served together. */
    void ring() {
        if (rings.getAndIncrement() == 0) Thread.startVirtualThread(this::serve);
    }

    void beat() {
        try {
            letGo();
            if (standings.newest(exercise) > known().stage().seq()) ring();
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
        int served;
        do {
            served = rings.get();
            try {
                letGo();
                var now = standing();
                watchers.forEach(it -> show(it, now));
            } catch (RuntimeException fault) {
                LOG.warn("exercise {} could not be shown", exercise, fault);
            }
        } while (rings.addAndGet(-served) > 0);
    }

    /** Before anything is said: who gave up the seat, or lost the right behind it, hears no more than a last word. */
    private void letGo() {
        watchers.removeIf(Watcher::gone);
        if (watchers.isEmpty()) return;
        var seated = standings.seated(exercise);
        watchers.stream().filter(it -> !seated.test(it.seat())).forEach(it -> it.leave(bye("seat")));
        watchers.removeIf(Watcher::gone);
    }

    private void show(Watcher watcher, Standing now) {
        if (!now.seats(watcher.seat())) {
            watcher.leave(bye("role"));
            return;
        }
        var seen = encoded(now, Spot.of(watcher.seat()));
        watcher.show(
                seen.seq(),
                "{\"type\":\"screen\",\"seq\":" + seen.seq() + ",\"clock\":" + Json.write(now.face(clock.instant()))
                        + ",\"screen\":" + seen.json() + "}");
    }

    private Seen encoded(Standing now, Spot spot) {
        var seen = encoded.get(spot);
        if (seen != null && seen.seq() >= now.stage().seq()) return seen;
        var fresh = new Seen(now.stage().seq(), Json.write(now.screen(spot)));
        encoded.put(spot, fresh);
        return fresh;
    }

    private static String bye(String reason) {
        return "{\"type\":\"bye\",\"reason\":\"" + reason + "\"}";
    }

    private Standing known() {
        var known = standing;
        return known != null ? known : standing();
    }
}
