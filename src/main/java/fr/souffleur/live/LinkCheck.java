package fr.souffleur.live;

import fr.souffleur.common.RoleId;
import fr.souffleur.common.SeatId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The communication check: who was asked, who saw and heard.
 *
 * @param line by which it was last called, 0 when nobody is asked now
 * @param at when it was last called
 * @param since when each seat joined
 * @param seats what they answered
 * @param byHand what the facilitator ticked for who plays on paper
 * @param wall what she ticked for the room's screen
 */
record LinkCheck(
        int line,
        @Nullable Instant at,
        Map<SeatId, Instant> since,
        Map<SeatId, Answer> seats,
        Map<RoleId, Answer> byHand,
        @Nullable Answer wall) {

    static final LinkCheck NONE = new LinkCheck(0, null, Map.of(), Map.of(), Map.of(), null);

    record Answer(boolean seen, boolean heard) {
        static final Answer NONE = new Answer(false, false);

        static Answer of(@Nullable Answer known) {
            return known == null ? NONE : known;
        }
    }

    LinkCheck joined(SeatId seat, Instant when) {
        var more = new LinkedHashMap<>(since);
        more.putIfAbsent(seat, when);
        return new LinkCheck(line, at, more, seats, byHand, wall);
    }

    /** Everybody is asked anew. */
    LinkCheck called(int newLine, Instant when) {
        return new LinkCheck(newLine, when, since, Map.of(), Map.of(), null);
    }

    /** Nobody is asked any more; what was answered stays. */
    LinkCheck over() {
        return new LinkCheck(0, at, since, seats, byHand, wall);
    }

    LinkCheck answered(Happening.Checked what) {
        var answer = new Answer(what.seen(), what.heard());
        if (what.seat() instanceof SeatId seat)
            return new LinkCheck(line, at, since, with(seats, seat, answer), byHand, wall);
        if (what.role() instanceof RoleId role)
            return new LinkCheck(line, at, since, seats, with(byHand, role, answer), wall);
        return new LinkCheck(line, at, since, seats, byHand, answer);
    }

    private static <K> Map<K, Answer> with(Map<K, Answer> known, K who, Answer answer) {
        var more = new LinkedHashMap<>(known);
        more.put(who, answer);
        return more;
    }
}
