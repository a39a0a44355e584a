package fr.souffleur.live;

import fr.souffleur.common.MoveId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes with a move: its own number, when it is said to have been made, and where. */
public record Slip(MoveId move, @Nullable Instant claimedAt, Source source) {

    /** Of the lines that one move writes, the first bears its number; the others have one that follows from it. */
    Slip further(int line) {
        var name = (move + "/" + line).getBytes(StandardCharsets.UTF_8);
        return new Slip(new MoveId(UUID.nameUUIDFromBytes(name)), claimedAt, source);
    }

    /** A move made on a screen of the portal itself, just now. */
    public static Slip fresh() {
        return new Slip(MoveId.fresh(), null, Source.SCREEN);
    }
}
