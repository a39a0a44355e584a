package fr.souffleur.live;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as a screen shows it: its look, and safe HTML.
 *
 * @param look MAIL, NOTE, SCREEN… as the run sheet says
 * @param picture digest to ask for under {@code live/media/}; null when it has none
 * @param recording such a digest too, of what is heard; the text says it word for word
 */
public record Handout(
        String id,
        String title,
        String look,
        String html,
        @Nullable String picture,
        @Nullable String alt,
        @Nullable String recording) {

    /** Digests of what a screen asks for besides. */
    Stream<String> media() {
        return Stream.of(picture, recording).flatMap(Stream::ofNullable);
    }
}
