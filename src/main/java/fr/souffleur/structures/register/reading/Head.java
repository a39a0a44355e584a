package fr.souffleur.structures.register.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, once it is read to its end.
 *
 * @param dataOf when the register wrote it
 * @param bytes unpacked
 */
public record Head(Shape shape, @Nullable Instant dataOf, long bytes) {

    /** The two files that there are. */
    public enum Shape {
        JSON,
        /** The former file: sites only. */
        CSV
    }
}
