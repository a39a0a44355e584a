package fr.souffleur.seals.http;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * So many codes that lead nowhere from one address, and from everywhere. No code of 130 bits is guessed so; it spares the
 * database. A code that is right costs nothing, so that an office behind one address may check all its papers.
 */
@Component
class WrongCodes {

    private static final int WRONG_FROM_ONE = 20;
    private static final int WRONG_FROM_ALL = 3_000;
    private static final int ADDRESSES = 10_000;
    /** Half of an IPv6 address is one household's to choose from. */
    private static final int NETWORK_BYTES = 8;

    private final Bucket all = bucket(WRONG_FROM_ALL);
    private final Map<String, Bucket> each = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    });

    /** Whether this address may look once more. */
    boolean has(String from) {
        return own(from).getAvailableTokens() > 0 && all.getAvailableTokens() > 0;
    }

    /** A look led nowhere. */
    void spend(String from) {
        own(from).tryConsume(1);
        all.tryConsume(1);
    }

    private Bucket own(String from) {
        return each.computeIfAbsent(network(from), _ -> bucket(WRONG_FROM_ONE));
    }

    private static String network(String from) {
        if (from.indexOf(':') < 0) return from;
        try {
            return InetAddress.getByName(from) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : from;
        } catch (UnknownHostException odd) {
            return from;
        }
    }

    private static Bucket bucket(int aMinute) {
        return Bucket.builder()
                .addLimit(it -> it.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }
}
