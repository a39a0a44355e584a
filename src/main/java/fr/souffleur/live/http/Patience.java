package fr.souffleur.live.http;

import fr.souffleur.common.Refused;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** So many wrong codes from one address, and from everywhere; then nobody hears whether a code is right. */
@Component
class Patience {

    private static final int WRONG_FROM_ONE = 20;
    private static final int WRONG_FROM_ALL = 600;
    private static final int ADDRESSES = 10_000;

    private final Bucket all = bucket(WRONG_FROM_ALL);
    private final Map<String, Bucket> each = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    });

    /** Looks behind a code. @throws Refused {@code live.too-many} after too many wrong ones */
    <T> T with(String from, Supplier<T> look) {
        var own = each.computeIfAbsent(from, _ -> bucket(WRONG_FROM_ONE));
        if (own.getAvailableTokens() == 0 || all.getAvailableTokens() == 0) throw new Refused("live.too-many");
        try {
            return look.get();
        } catch (Refused wrong) {
            own.tryConsume(1);
            all.tryConsume(1);
            throw wrong;
        }
    }

    private static Bucket bucket(int aMinute) {
        return Bucket.builder()
                .addLimit(it -> it.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }
}
