package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.MoveId;
import fr.souffleur.planning.Exercises;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a move down, as one line or several: queues at the exercise, folds, decides, appends, and tells who looks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Scribe {

    private final Rooms rooms;
    private final SeatRows seats;
    private final PlayClocks clocks;
    private final ExerciseLog log;
    private final Stages stages;
    private final Exercises plans;
    private final Minutes minutes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Scribe(
            Rooms rooms,
            SeatRows seats,
            PlayClocks clocks,
            ExerciseLog log,
            Stages stages,
            Exercises plans,
            Minutes minutes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.seats = seats;
        this.clocks = clocks;
        this.log = log;
        this.stages = stages;
        this.plans = plans;
        this.minutes = minutes;
        this.clock = clock;
        this.events = events;
    }

    /** @return the line of this move: a new one, or the one it has had since it was sent before */
    int record(Caller by, Slip slip, ExerciseId exercise, Function<Stage, Decision> rule) {
        rooms.lock(exercise);
        int known = log.lineOf(exercise, slip.move());
        if (known > 0) return known;
        var stage = mended(exercise, stages.of(exercise));
        return appendAll(exercise, stage, by, slip, possible(exercise, stage, rule.apply(stage)))
                .seq();
    }

    /** The first line of a log, or of a new attempt. */
    int begin(Caller by, Slip slip, ExerciseId exercise, int after, Happening.Opened opened) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        clocks.keep(exercise, new PlayClock(0, false, clocks.now()));
        var entry = new Entry(after + 1, slip.move(), now, null, 0, by, null, slip.source(), opened);
        log.append(exercise, entry, Map.of());
        minutes.of(by, exercise, opened);
        events.publishEvent(new Moved(exercise, entry.seq()));
        return entry.seq();
    }

    /** Play stands in pause if the portal was away while it ran. */
    void mend(ExerciseId exercise) {
        rooms.lock(exercise);
        mended(exercise, stages.of(exercise));
    }

    private Stage mended(ExerciseId exercise, Stage stage) {
        var time = clocks.lock(exercise);
        var now = clocks.now();
        if (!clocks.lost(time, now)) return stage;
        clocks.keep(exercise, new PlayClock(time.millis(), false, now));
        var slip = new Slip(MoveId.fresh(), null, Source.CLOCK);
        var decision = Decision.of(stage.course().interrupt(time.since(now)));
        return stage.after(append(exercise, stage, new Caller.Clock(), slip, decision));
    }

    /** What was played on without the portal is held against the clock: nobody plays for longer than there was time. */
    private Decision possible(ExerciseId exercise, Stage stage, Decision decision) {
        if (!(decision.what() instanceof Happening.PlayedOn(var said))) return decision;
        var outage = stage.course().outageMillis();
        return Decision.of(new Happening.PlayedOn(clocks.playedOn(clocks.lock(exercise), said, outage)));
    }

    /** All of it or nothing: the lines that follow from a move commit with it. */
    private Entry appendAll(ExerciseId exercise, Stage stage, Caller by, Slip slip, Decision decision) {
        var first = append(exercise, stage, by, slip, decision);
        var after = stage.after(first);
        for (int i = 0; i < decision.then().size(); i++) {
            var next = Decision.of(decision.then().get(i));
            after = after.after(append(exercise, after, by, slip.further(i + 1), next));
        }
        return first;
    }

    private Entry append(ExerciseId exercise, Stage stage, Caller by, Slip slip, Decision decision) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var counted = clocks.lock(exercise);
        var passed = clocks.now();
        long play = counted.at(passed) + decision.what().played();
        var entry = new Entry(
                stage.seq() + 1, slip.move(), now, slip.claimedAt(), play, by, null, slip.source(), decision.what());
        log.append(exercise, entry, decision.texts());
        minutes.of(by, exercise, entry.what());
        var after = stage.after(entry);
        clocks.keep(exercise, counted.onward(play, after.phase() == Phase.RUNNING, passed));
        if (entry.what() instanceof Happening.Closed(var how)) close(exercise, how, now);
        events.publishEvent(new Moved(exercise, entry.seq()));
        return entry;
    }

    /** What follows when play is over: nobody comes in any more, planning and the debrief hear of it. */
    void close(ExerciseId exercise, Ending how, Instant now) {
        rooms.end(exercise, now);
        if (how == Ending.REPLANNED) {
            seats.clear(exercise, now);
            plans.replan(exercise);
        } else {
            plans.ended(exercise);
            events.publishEvent(new ExerciseEnded(exercise));
        }
    }
}
