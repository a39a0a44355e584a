package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import java.util.List;

/**
 * What a player finds at the place and keeps all along: role, reflex cards, rules. It goes with a snapshot only.
 *
 * @param opened line of the log by which the sheet it was made from was frozen
 */
public record Envelope(int opened, Role role, List<Role> alsoHolds, List<Card> cards, String rulesHtml) {

    public record Role(RoleId id, String name, String mission, List<String> reflexes) {}

    /** A reflex card, free to open at any time. */
    public record Card(String id, String title, String html) {}
}
