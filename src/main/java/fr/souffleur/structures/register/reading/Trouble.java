package fr.souffleur.structures.register.reading;

import fr.souffleur.common.Refused;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a broken stream means to who brought it. */
final class Trouble {

    private Trouble() {}

    /**
     * @param records how many were read before
     * @param bytes unpacked before
     * @return nothing when the stream itself is sound
     */
    static @Nullable Refused of(@Nullable Throwable cause, int records, long bytes) {
        if (cause instanceof EOFException) return new Refused("structures.register.cut", records, bytes);
        if (cause instanceof IOException) return new Refused("structures.register.damaged", records, bytes);
        return null;
    }
}
