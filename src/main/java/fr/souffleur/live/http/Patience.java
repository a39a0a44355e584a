package fr.souffleur.live.http;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * So many wrong codes from one address, and from everywhere; then nobody hears whether a code is right. The journal hears of it
 * once for each burst, without the address.
 */
@Component
class Patience {

    private static final int WRONG_FROM_ONE = 20;
    private static final int WRONG_FROM_ALL = 600;
    private static final int ADDRESSES = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Journal journal;
    private final Clock clock;
    private final Bucket all = new Bucket(WRONG_FROM_ALL);
    private final Map<String, Bucket> each = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    Patience(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Looks behind a code. @throws Refused {@code live.too-many} after too many wrong ones */
    <T> T with(String from, Supplier<T> look) {
        mustLast(from);
        T found;
        try {
            found = look.get();
        } catch (Refused wrong) {
            wrong(from);
            throw wrong;
        }
        // Right among many that were tried at the same instant: no better than one that came after them.
        mustLast(from);
        return found;
    }

    private synchronized void mustLast(String from) {
        var own = each.get(from);
        var now = clock.instant();
        if (all.empty(now) || own != null && own.empty(now)) throw new Refused("live.too-many");
    }

    private synchronized void wrong(String from) {
        var now = clock.instant();
        told(each.computeIfAbsent(from, _ -> new Bucket(WRONG_FROM_ONE)).take(now), WRONG_FROM_ONE);
        told(all.take(now), WRONG_FROM_ALL);
    }

    private void told(boolean first, int wrong) {
        if (first) journal.aside(new Caller.Clock(), Act.of("codes-guessed").with("wrong", wrong));
    }

    /** Holds so many tries and fills up in a minute. A burst begins when it runs empty and ends when it is full again. */
    private static final class Bucket {
        private final int capacity;
        private double left;
        private @Nullable Instant asOf;
        private boolean burst;

        Bucket(int capacity) {
            this.capacity = capacity;
            this.left = capacity;
        }

        boolean empty(Instant now) {
            fill(now);
            return left < 1;
        }

        /** True when this try begins a burst. */
        boolean take(Instant now) {
            fill(now);
            left = Math.max(0, left - 1);
            if (left >= 1 || burst) return false;
            burst = true;
            return true;
        }

        private void fill(Instant now) {
            if (asOf != null && now.isAfter(asOf)) {
                double minutes = Duration.between(asOf, now).toMillis() / (double) MINUTE.toMillis();
                left = Math.min(capacity, left + capacity * minutes);
            }
            asOf = now;
            if (left >= capacity) burst = false;
        }
    }
}
