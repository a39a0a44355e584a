package fr.souffleur.live;

import fr.souffleur.common.MoveId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What comes with a move: its own number, when it is said to have been made, and where. */
public record Slip(MoveId move, @Nullable Instant claimedAt, Source source) {

    /** A move made on a screen of the portal itself, just now. */
    public static Slip fresh() {
        return new Slip(MoveId.fresh(), null, Source.SCREEN);
    }
}
