package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Who moves, as the rules need to know it.
 *
 * @param role of a player, else null
 * @param late what is asked for was done a while ago, away from the portal
 */
record Mover(
        Audience audience, @Nullable RoleId role, @Nullable SeatId seat, boolean late) {

    static final Mover FACILITATOR = new Mover(Audience.FACILITATOR, null, null);

    Mover(Audience audience, @Nullable RoleId role, @Nullable SeatId seat) {
        this(audience, role, seat, false);
    }

    Mover bringing(Slip slip) {
        return new Mover(audience, role, seat, slip.source() == Source.OFFLINE);
    }
}
