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

    /** Passes on what came out, or whatever was thrown. */
    public static <T> T read(Supplier<T> reading) {
        var began = THREADS.getCurrentThreadCpuTime();
        var held = THREADS.getCurrentThreadAllocatedBytes();
        var read = reading.get();
        assertThat(THREADS.getCurrentThreadCpuTime() - began).as("nanoseconds").isLessThan(LONGEST_NANOS);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - held)
                .as("bytes asked for, over the whole reading")
                .isLessThan(MOST_BYTES);
        return read;
    }
}
