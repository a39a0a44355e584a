package fr.souffleur.live;

import org.jspecify.annotations.Nullable;

/**
 * A document as a screen shows it: its look, and safe HTML.
 *
 * @param look MAIL, NOTE, SCREEN… as the run sheet says
 * @param picture digest to ask for under {@code live/media/}; null when it has none
 */
public record Handout(
        String id,
        String title,
        String look,
        String html,
        @Nullable String picture,
        @Nullable String alt) {}
