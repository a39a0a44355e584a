package fr.souffleur.planning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A picture or a recording of a frozen kit. @param digest SHA-256 of the bytes, in hexadecimal @param type such as {@code image/png} */
public record Media(String digest, String type, byte[] content) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Media media && media.digest.equals(digest) && Arrays.equals(media.content, content);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }
}
