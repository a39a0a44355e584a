package fr.souffleur.common;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** UUID version 7 (RFC 9562): time first, so that primary keys grow at one end. */
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuids() {}

    /** Strictly growing within this process, even when the clock stands still. */
    public static UUID v7() {
        long ticks = LAST.accumulateAndGet(System.currentTimeMillis() << 12, (last, now) -> Math.max(last + 1, now));
        long high = (ticks >>> 12) << 16 | 0x7000 | ticks & 0xfff;
        long low = RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** @throws Refused ({@code unknown}) when the text is no id */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refused("unknown");
        }
    }
}
