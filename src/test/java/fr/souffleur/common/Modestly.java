package fr.souffleur.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What reads strangers' bytes takes under two seconds and little memory, whatever they hold. */
public final class Modestly {

    /** Of the processor: a busy machine makes nobody slow. */
    private static final long LONGEST_NANOS = 2_000_000_000L;

    private static final long MOST_BYTES = 1L << 30;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Modestly() {}

    /** Passes on what came out, or whatever was thrown. What is slow once may have been waited for; read again, it is not. */
    public static <T> T read(Supplier<T> reading) {
        var began = Cost.now();
        var read = reading.get();
        if (began.modestSince()) return read;
        began = Cost.now();
        reading.get();
        assertThat(began.modestSince())
                .as("%s before, %s after", began, Cost.now())
                .isTrue();
        return read;
    }

    /** What this thread has had so far: nanoseconds of a processor, and bytes, given back or not. */
    private record Cost(long nanos, long bytes) {

        static Cost now() {
            return new Cost(THREADS.getCurrentThreadCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
        }

        boolean modestSince() {
            var now = now();
            return now.nanos - nanos < LONGEST_NANOS && now.bytes - bytes < MOST_BYTES;
        }
    }
}
