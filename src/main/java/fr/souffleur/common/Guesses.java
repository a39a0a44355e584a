package fr.souffleur.common;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many addresses of pages that lead nowhere from one caller, and from everywhere, in a minute. Nothing of 128 bits is guessed
 * so; it spares the database. What leads somewhere costs nothing, so that an office behind one address may open all its own.
 */
public class Guesses {

    private static final int CALLERS = 10_000;
    /** Half of an IPv6 address is one household's to choose from. */
    private static final int NETWORK_BYTES = 8;

    private final int fromOne;
    private final Bucket all;
    private final Map<String, Bucket> each = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CALLERS;
        }
    });

    protected Guesses(int fromOne, int fromAll) {
        this.fromOne = fromOne;
        this.all = bucket(fromAll);
    }

    /** Whether this caller may look once more. */
    public final boolean has(String from) {
        return own(from).getAvailableTokens() > 0 && all.getAvailableTokens() > 0;
    }

    /** A look led nowhere. */
    public final void spend(String from) {
        own(from).tryConsume(1);
        all.tryConsume(1);
    }

    private Bucket own(String from) {
        return each.computeIfAbsent(network(from), _ -> bucket(fromOne));
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
