package fr.souffleur.live;

import fr.souffleur.live.SessionFound.Question;
import fr.souffleur.live.SessionFound.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By how much the clock of a computer is put right, and what has to be asked for that: it may have stood on another day, at
 * another hour, or ahead.
 */
record FileClock(Duration shift, List<Question> open) {

    private static final Duration FAR = Duration.ofHours(3);
    private static final Duration LEEWAY = Duration.ofMinutes(10);

    /**
     * @param said DEBEX by that clock
     * @param last the last move by that clock
     */
    static FileClock of(
            Instant said,
            Instant last,
            @Nullable Instant planned,
            ZoneId zone,
            Instant now,
            Map<Question.Kind, Reply> replies) {
        var open = new ArrayList<Question>();
        var shift = planned == null ? Duration.ZERO : towards(planned, said, zone, replies, open);
        if (open.isEmpty() && last.plus(shift).isAfter(now.plus(LEEWAY))) {
            var back = Duration.ofDays(
                    -ChronoUnit.DAYS.between(now, last.plus(shift).plus(Duration.ofDays(1))));
            var reply = replies.get(Question.Kind.FUTURE);
            if (reply == null)
                open.add(new Question(
                        Question.Kind.FUTURE, said.plus(shift), said.plus(shift).plus(back)));
            else if (reply == Reply.SHIFT) shift = shift.plus(back);
        }
        return new FileClock(shift, open);
    }

    private static Duration towards(
            Instant planned, Instant said, ZoneId zone, Map<Question.Kind, Reply> replies, List<Question> open) {
        var there = said.atZone(zone);
        long days = ChronoUnit.DAYS.between(
                there.toLocalDate(), planned.atZone(zone).toLocalDate());
        var meant = days == 0 ? planned : there.plusDays(days).toInstant();
        if (days == 0 && Duration.between(said, planned).abs().compareTo(FAR) <= 0) return Duration.ZERO;
        var kind = days == 0 ? Question.Kind.HOURS : Question.Kind.DAY;
        var reply = replies.get(kind);
        if (reply == null) open.add(new Question(kind, said, meant));
        return reply == Reply.SHIFT ? Duration.between(said, meant) : Duration.ZERO;
    }
}
