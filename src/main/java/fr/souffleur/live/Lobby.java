package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import java.util.List;

/** What stands at the door of the room: enough to choose a role, nothing of the story. */
public record Lobby(Audience audience, Phase phase, String title, String structure, String language, List<Role> roles) {

    /** @param taken how many seats play it already */
    public record Role(RoleId id, String name, String mission, int taken) {}
}
