package fr.souffleur.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one role may know. A facilitator's note, an expected reaction or a later stimulus is not even in the type.
 *
 * @param opened line by which the sheet was frozen: another than the {@link Envelope}'s asks for a new one
 * @param newest last first
 */
public record PlayerScreen(
        int seq,
        Phase phase,
        @Nullable Ending ending,
        String title,
        String structure,
        int opened,
        List<Arrival> newest,
        List<LogLine> log,
        int older,
        @Nullable DebriefProgress debrief) {}
