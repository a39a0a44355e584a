package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one role may know. A facilitator's note, an expected reaction or a later stimulus is not even in the type.
 *
 * @param newest last first
 */
public record PlayerScreen(
        int seq,
        Phase phase,
        @Nullable Ending ending,
        String title,
        String structure,
        Role role,
        List<Role> alsoHolds,
        List<Arrival> newest,
        List<LogLine> log,
        List<Card> cards,
        String rulesHtml,
        @Nullable DebriefProgress debrief) {

    public record Role(RoleId id, String name, String mission, List<String> reflexes) {}

    /** A reflex card, free to open at any time. */
    public record Card(String id, String title, String html) {}
}
