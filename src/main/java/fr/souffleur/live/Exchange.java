package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What passes between the room and the facilitator beside the play.
 *
 * @param check null before the first one
 * @param whispers newest first
 * @param calls given by telephone: who took them, and when
 */
public record Exchange(
        @Nullable Check check,
        List<Whisper> whispers,
        @Nullable PointSheet point,
        List<Call> calls) {

    /** @param line by which it was called, 0 once it is over */
    public record Check(int line, Instant at, List<Row> rows) {}

    /** @param takenBy role name, null while it rings @param takenAt play time, -1 while it rings */
    public record Call(InjectId inject, @Nullable String takenBy, long takenAt) {}

    public enum Kind {
        PLAYER,
        PAPER,
        OBSERVER,
        ROOM
    }

    /**
     * One screen, or who plays on paper.
     *
     * @param who role name, empty for observers and the room's screen
     * @param role whose row is ticked by hand, else null
     * @param since when the seat joined, null on paper
     */
    public record Row(
            Kind kind,
            String who,
            @Nullable RoleId role,
            @Nullable Instant since,
            boolean seen,
            boolean heard) {}

    /** A word to the facilitator. @param from role name, empty for an observer */
    public record Whisper(int seq, String from, int storyMinutes, String text, boolean seen) {}
}
