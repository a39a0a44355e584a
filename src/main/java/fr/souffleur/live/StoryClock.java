package fr.souffleur.live;

import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Kind;
import fr.souffleur.planning.RunSheet.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The story's own time. It runs from stimulus to stimulus at the pace of the sheet, waits at the hour of the next one, and
 * jumps when a jump is read. It keeps its past legs, so that a line that came home late finds its hour.
 */
record StoryClock(Hours hours, List<Leg> legs) {

    private static final double MILLIS_A_MINUTE = 60_000;

    /**
     * A stretch of play at one pace.
     *
     * @param from play time at which it begins
     * @param story story minutes there, counted from midnight of the first day
     * @param rate story minutes in a minute of play
     * @param cap where the story waits
     */
    record Leg(long from, double story, double rate, double cap) {
        double at(long play) {
            return Math.min(cap, story + rate * Math.max(0, play - from) / MILLIS_A_MINUTE);
        }
    }

    static StoryClock of(RunSheet sheet, Script script) {
        var hours = Hours.of(sheet);
        return new StoryClock(hours, List.of(leg(hours, 0, script, hours.start())));
    }

    /** Something was given, passed over or held at this play time. */
    StoryClock turned(long play, Script script) {
        return followed(leg(hours, play, script, at(play)));
    }

    /** A stimulus was taken back: the story may go back with it. */
    StoryClock returned(long play, Script script) {
        return followed(leg(hours, play, script, 0));
    }

    ClockFace face(Instant wall, long play, boolean running) {
        var leg = legAt(play);
        var now = leg.at(play);
        int day = hours.dayOf(leg.story);
        return new ClockFace(
                wall, play, running, hours.label(day), now - Hours.DAY * day, leg.rate, leg.cap - Hours.DAY * day);
    }

    /** Story time of day, in whole minutes. */
    int minutesAt(long play) {
        return (int) Math.floor(at(play) + 1e-6) % Hours.DAY;
    }

    String dayAt(long play) {
        return hours.label(hours.dayOf(legAt(play).story));
    }

    private double at(long play) {
        return legAt(play).at(play);
    }

    private Leg legAt(long play) {
        for (int i = legs.size() - 1; i > 0; i--) if (legs.get(i).from() <= play) return legs.get(i);
        return legs.getFirst();
    }

    private StoryClock followed(Leg leg) {
        var more = new ArrayList<>(legs);
        more.add(leg);
        return new StoryClock(hours, List.copyOf(more));
    }

    /** The stretch that begins now: from the furthest line given towards the next one that waits, never below {@code floor}. */
    private static Leg leg(Hours hours, long play, Script script, double floor) {
        var last = furthest(hours, script);
        double reached = last == null ? hours.start() : hours.of(last);
        long since = last == null ? 0 : script.cue(last.id()).play();
        var next = next(hours, script, reached, last);
        double rate = next == null || next.kind() == Kind.JUMP ? hours.paceBefore(last) : hours.pace(last, next);
        double cap = Math.max(next == null ? reached + 60 : hours.of(next), floor);
        double story = Math.clamp(reached + rate * (play - since) / MILLIS_A_MINUTE, Math.min(floor, cap), cap);
        return new Leg(play, story, rate, cap);
    }

    private static @Nullable Line furthest(Hours hours, Script script) {
        Line furthest = null;
        for (var line : script.lines(State.GIVEN))
            if (hours.knows(line) && (furthest == null || hours.of(line) >= hours.of(furthest))) furthest = line;
        return furthest;
    }

    private static @Nullable Line next(Hours hours, Script script, double reached, @Nullable Line last) {
        return script.lines(State.WAITING).stream()
                .filter(it -> hours.knows(it) && hours.of(it) >= reached)
                .filter(it -> last == null || it.minute() >= last.minute())
                .findFirst()
                .orElse(null);
    }
}
