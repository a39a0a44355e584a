package fr.souffleur.kits;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A picture or a recording as it is kept and served: by what it contains.
 *
 * @param digest SHA-256 of the content, in hexadecimal
 * @param type such as {@code image/png} or {@code audio/mpeg}
 */
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
