package fr.souffleur.live;

import fr.souffleur.common.Refused;
import fr.souffleur.common.TextId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a correction means on this log: what happens, or a refusal that says why not. Nothing is corrected once it is validated. */
record Amending(Stage stage, List<Entry> log, Instant now) {

    private static final int LONGEST_REASON = 500;

    Decision retime(int line, Instant at) {
        var entry = entry(line);
        var said = entry.what() instanceof Happening.Started ? at : noSoonerThanDebex(at);
        if (at.isAfter(now)) throw new Refused("live.correct.future");
        switch (entry.what()) {
            case Happening.Started() -> mustBegin(entry, at);
            case Happening.Closed _ -> mustEnd(said);
            default -> mustBeWithin(said);
        }
        return Decision.of(new Happening.Retimed(line, said));
    }

    Decision reword(int line, String text) {
        if (!wordy(entry(line).what())) throw new Refused("live.correct.line");
        var id = TextId.fresh();
        return new Decision(new Happening.Reworded(line, id), Map.of(id, Rules.written(text, Rules.LONGEST)));
    }

    Decision withdraw(int line, String reason) {
        if (!removable(entry(line).what())) throw new Refused("live.correct.frame");
        var id = TextId.fresh();
        return new Decision(new Happening.Withdrawn(line, id), Map.of(id, Rules.written(reason, LONGEST_REASON)));
    }

    Decision restore(int line) {
        entry(line);
        if (!Amended.of(log).corrections().containsKey(line)) throw new Refused("live.correct.as-written");
        return Decision.of(new Happening.Restored(line));
    }

    static boolean timed(Happening what) {
        return removable(what) || what instanceof Happening.Started || what instanceof Happening.Closed;
    }

    static boolean wordy(Happening what) {
        return what instanceof Happening.Noted
                || what instanceof Happening.Aided
                || what instanceof Happening.Observed
                || what instanceof Happening.Improvised;
    }

    /** Opening and closing belong to DEBEX and FINEX, which have taken place. */
    static boolean removable(Happening what) {
        return wordy(what) || what instanceof Happening.Given || what instanceof Happening.Relanced;
    }

    private Entry entry(int line) {
        stage.course().mustBe(Phase.DEBRIEF);
        return log.stream()
                .filter(it -> it.seq() == line && timed(it.what()))
                .findFirst()
                .orElseThrow(() -> new Refused("live.correct.line"));
    }

    /** After the room was opened, and before anything that was played. */
    private void mustBegin(Entry start, Instant at) {
        var opened = log.getFirst();
        if (!start.after() && at.isBefore(opened.recordedAt())) throw new Refused("live.correct.before-opening");
        for (var it : Amended.of(log).lines()) {
            var hour = Amended.hour(it);
            if (hour != null && frame(it) && !(it.what() instanceof Happening.Started) && !at.isBefore(hour))
                throw new Refused("live.correct.start");
        }
    }

    /** People say hours in minutes: within the minute of DEBEX it was DEBEX. */
    private Instant noSoonerThanDebex(Instant at) {
        var start = hour(Amended.of(log).lines(), Happening.Started.class);
        return start != null && at.isBefore(start) && sameMinute(at, start) ? start : at;
    }

    private static boolean sameMinute(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
    }

    private void mustEnd(Instant at) {
        for (var it : Amended.of(log).lines()) {
            if (it.what() instanceof Happening.Closed) return;
            var hour = Amended.hour(it);
            if (hour != null && frame(it) && !at.isAfter(hour) && !sameMinute(at, hour))
                throw new Refused("live.correct.end");
        }
    }

    /** What neither DEBEX nor FINEX may overtake. */
    private static boolean frame(Entry it) {
        return switch (it.what()) {
            case Happening.Started _,
                    Happening.Given _,
                    Happening.Improvised _,
                    Happening.Paused _,
                    Happening.Resumed _,
                    Happening.Interrupted _,
                    Happening.StoppedForReal _,
                    Happening.Closed _ -> true;
            default -> false;
        };
    }

    private void mustBeWithin(Instant at) {
        var lines = Amended.of(log).lines();
        var start = hour(lines, Happening.Started.class);
        var end = hour(lines, Happening.Closed.class);
        if (start == null) throw new Refused("live.correct.start-first");
        if (at.isBefore(start) || end != null && at.isAfter(end)) throw new Refused("live.correct.outside");
    }

    private static @Nullable Instant hour(List<Entry> lines, Class<? extends Happening> kind) {
        return lines.stream()
                .filter(it -> kind.isInstance(it.what()))
                .map(Amended::hour)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
