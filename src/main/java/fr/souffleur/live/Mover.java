package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import org.jspecify.annotations.Nullable;

/** Who moves, as the rules need to know it. @param role of a player, else null */
record Mover(
        Audience audience, @Nullable RoleId role, @Nullable SeatId seat) {

    static final Mover FACILITATOR = new Mover(Audience.FACILITATOR, null, null);
}
