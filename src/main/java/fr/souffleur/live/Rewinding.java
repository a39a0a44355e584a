package fr.souffleur.live;

import fr.souffleur.common.TextId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reckons a log anew from the hours that were put right: play time follows DEBEX, the pauses and FINEX. */
final class Rewinding {

    private record Mark(Instant at, long play, boolean running) {}

    private final List<Entry> log;
    private final Map<Integer, Amended.Correction> corrections;
    private final List<Mark> marks = new ArrayList<>();
    private final @Nullable Entry start;
    private final @Nullable Entry end;

    Rewinding(List<Entry> log, Map<Integer, Amended.Correction> corrections) {
        this.log = Amended.without(log, corrections);
        this.corrections = corrections;
        this.start = first(Happening.Started.class);
        this.end = first(Happening.Closed.class);
    }

    private @Nullable Entry first(Class<? extends Happening> kind) {
        return log.stream().filter(it -> kind.isInstance(it.what())).findFirst().orElse(null);
    }

    List<Entry> lines() {
        var reckoned = new ArrayList<Entry>();
        var moved = new ArrayList<Entry>();
        for (var it : log) {
            var line = reckoned(it);
            mark(line);
            var at = corrected(it);
            if (at == null || it == start || it == end) reckoned.add(line);
            else moved.add(line);
        }
        moved.stream().map(it -> played(it, play(it))).forEach(it -> put(reckoned, it));
        return reckoned;
    }

    private @Nullable Instant corrected(Entry it) {
        var known = corrections.get(it.seq());
        return known == null ? null : known.at();
    }

    /** With its right hour and words; its play time follows where that can be said already. */
    private Entry reckoned(Entry it) {
        var known = corrections.get(it.seq());
        var at = known == null ? null : known.at();
        var text = known == null ? null : known.text();
        var what = text == null ? it.what() : reworded(it.what(), text);
        var line = new Entry(
                it.seq(),
                it.move(),
                at != null && !it.after() ? at : it.recordedAt(),
                at == null ? it.claimedAt() : it.after() ? at : null,
                it.playMillis(),
                it.by(),
                it.cell(),
                at == null || it.after() ? it.source() : Source.SCREEN,
                what);
        return played(line, shifted(line));
    }

    /** All of play lies further from DEBEX when that came earlier; what follows FINEX stands where play ended. */
    private long shifted(Entry line) {
        if (start == null || line.seq() < start.seq()) return line.playMillis();
        if (line.seq() == start.seq()) return 0;
        if (end != null && line.seq() == end.seq() && corrected(end) != null) return play(line);
        if (end != null && line.seq() > end.seq() && !marks.isEmpty()) return marks.getLast().play;
        var was = Amended.hour(start);
        var now = corrected(start);
        if (now == null) return line.playMillis();
        // Nobody had taken the hour of DEBEX: what has an hour of its own is reckoned from it now.
        if (was == null) return Amended.hour(line) == null ? line.playMillis() : play(line);
        return Math.max(0, line.playMillis() + Duration.between(now, was).toMillis());
    }

    private void mark(Entry line) {
        var at = Amended.hour(line);
        boolean runs;
        switch (line.what()) {
            case Happening.Started(), Happening.Resumed() -> runs = true;
            case Happening.PlayedOn _ -> {
                if (!marks.isEmpty()) marks.removeLast();
                runs = true;
            }
            case Happening.Paused(), Happening.Interrupted _, Happening.StoppedForReal(), Happening.Closed _ ->
                runs = false;
            default -> {
                return;
            }
        }
        if (at != null) marks.add(new Mark(at, line.playMillis(), runs));
    }

    /** Play time at the hour of a line, by the marks before it. */
    private long play(Entry line) {
        var at = Amended.hour(line);
        if (at == null) return line.playMillis();
        long play = 0;
        for (var mark : marks) {
            if (mark.at.isAfter(at)) break;
            play = mark.play + (mark.running ? Duration.between(mark.at, at).toMillis() : 0);
        }
        return play;
    }

    private static Entry played(Entry it, long play) {
        return new Entry(
                it.seq(), it.move(), it.recordedAt(), it.claimedAt(), play, it.by(), it.cell(), it.source(), it.what());
    }

    /** In its place among the others: after DEBEX, before FINEX, behind all that came before it. */
    private void put(List<Entry> lines, Entry moved) {
        int place = 0;
        for (int i = 0; i < lines.size(); i++) {
            var it = lines.get(i);
            if (it.what() instanceof Happening.Closed) break;
            if (start != null && it.seq() <= start.seq() || it.playMillis() <= moved.playMillis()) place = i + 1;
        }
        lines.add(place, moved);
    }

    static Happening reworded(Happening what, TextId text) {
        return switch (what) {
            case Happening.Noted it -> new Happening.Noted(text, it.kind());
            case Happening.Aided it -> new Happening.Aided(text, it.method(), it.criterion());
            case Happening.Observed it -> new Happening.Observed(text, it.inject());
            case Happening.PointWritten it -> new Happening.PointWritten(it.point(), it.field(), text);
            case Happening.Improvised it ->
                new Happening.Improvised(it.inject(), it.channel(), it.to(), text, it.text());
            default -> what;
        };
    }
}
