package fr.souffleur.live;

import org.jspecify.annotations.Nullable;

/**
 * A line of the crisis log on screen.
 *
 * @param storyMinutes fictional time of day
 * @param by role name, or empty
 * @param settled what became of a hypothesis, null while it stands open
 */
public record LogLine(
        int seq,
        long playMillis,
        int storyMinutes,
        NoteKind kind,
        String text,
        String by,
        @Nullable Settled settled) {

    public record Settled(Happening.Outcome outcome, int storyMinutes, String by) {}
}
