package fr.souffleur.debrief.http;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * So many sheets and wrong codes from one network, and from everywhere. A room answers through one address: it has enough for all
 * its phones. Addresses are kept nowhere, not even here: what is counted is a digest salted anew at each start.
 */
@Component
class Flood {

    private static final int FROM_ONE = 120;
    private static final int WRONG_FROM_ONE = 20;
    private static final int FROM_ALL = 3_000;
    private static final int NETWORKS = 10_000;
    private static final Duration WHILE = Duration.ofMinutes(10);
    /** Half of an IPv6 address is one household's to choose from. */
    private static final int NETWORK_BYTES = 8;

    private final byte[] salt = new byte[32];
    private final Bucket all = bucket(FROM_ALL);
    private final Map<String, Bucket> sheets = networks();
    private final Map<String, Bucket> wrong = networks();

    Flood() {
        new SecureRandom().nextBytes(salt);
    }

    /** Takes one sheet from its network. @return false when there were too many */
    boolean sheet(String from) {
        return of(sheets, from, FROM_ONE).tryConsume(1) && all.tryConsume(1);
    }

    /** Whether this network may try a code. */
    boolean mayTry(String from) {
        return of(wrong, from, WRONG_FROM_ONE).getAvailableTokens() > 0;
    }

    /** A code led nowhere. */
    void wrong(String from) {
        of(wrong, from, WRONG_FROM_ONE).tryConsume(1);
    }

    private Bucket of(Map<String, Bucket> known, String from, int many) {
        return known.computeIfAbsent(digest(network(from)), _ -> bucket(many));
    }

    private String digest(byte[] network) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return Base64.getEncoder().encodeToString(sha.digest(network));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] network(String from) {
        try {
            if (from.indexOf(':') >= 0 && InetAddress.getByName(from) instanceof Inet6Address six)
                return Arrays.copyOf(six.getAddress(), NETWORK_BYTES);
        } catch (UnknownHostException odd) {
            // Counted as it is written.
        }
        return from.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Bucket> networks() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > NETWORKS;
            }
        });
    }

    private static Bucket bucket(int many) {
        return Bucket.builder()
                .addLimit(it -> it.capacity(many).refillGreedy(many, WHILE))
                .build();
    }
}
