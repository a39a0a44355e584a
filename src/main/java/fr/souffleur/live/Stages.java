package fr.souffleur.live;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Folded stages kept in memory: whoever asks folds the tail only. Only committed lines are folded here. */
@Component
class Stages {

    private static final Duration KEPT = Duration.ofHours(2);

    private final ExerciseLog log;
    private final Clock clock;
    private final Map<ExerciseId, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Stage stage, Instant asked) {}

    Stages(ExerciseLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @throws Refused {@code unknown} when the room was never opened */
    Stage of(ExerciseId exercise) {
        var known = kept.get(exercise);
        var lines = log.since(exercise, known == null ? 0 : known.stage.seq());
        if (known == null && lines.isEmpty()) throw new Refused("unknown");
        var shelf = log.beside(exercise, lines);
        var stage = known == null ? Stage.of(shelf, lines) : grown(known.stage, shelf, lines);
        kept.merge(
                exercise,
                new Kept(stage, clock.instant()),
                (old, fresh) -> old.stage.seq() > fresh.stage.seq() ? old : fresh);
        return stage;
    }

    /** What it was folded from has changed under it: whoever asks next folds it all. */
    void forget(ExerciseId exercise) {
        kept.remove(exercise);
    }

    /** Drops what nobody has asked for in a while. */
    void sweep() {
        var limit = clock.instant().minus(KEPT);
        kept.values().removeIf(it -> it.asked.isBefore(limit));
    }

    private static Stage grown(Stage stage, Shelf shelf, List<Entry> lines) {
        var grown = lines.isEmpty() ? stage : stage.with(stage.shelf().with(shelf));
        for (var line : lines) grown = grown.after(line);
        return grown;
    }
}
