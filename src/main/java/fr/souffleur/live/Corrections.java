package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts lines of the log right until the report is validated: each correction is a line of its own, and leaves its trace. */
@Service
@Transactional
public class Corrections {

    private final Scribe scribe;
    private final Stages stages;
    private final ExerciseLog log;
    private final Rights rights;
    private final Clock clock;

    Corrections(Scribe scribe, Stages stages, ExerciseLog log, Rights rights, Clock clock) {
        this.scribe = scribe;
        this.stages = stages;
        this.log = log;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * A line that may be put right, as it stands now.
     *
     * @param hour null when nobody took it
     * @param text its words, or the title of its stimulus
     * @param wordy whether its words may be put right
     * @param removable whether it may be taken out
     * @param was what was put right about it; null when it stands as it was written
     */
    public record Line(
            int line,
            Chronicle.What what,
            @Nullable InjectId inject,
            @Nullable Instant hour,
            String text,
            boolean wordy,
            boolean removable,
            Chronicle.@Nullable Correction was) {}

    @Transactional(readOnly = true)
    public List<Line> lines(Caller by, ExerciseId exercise) {
        rights.require(by, Right.DEBRIEF, exercise);
        var stage = stages.of(exercise);
        return new Teller(stage, log.since(exercise, 0)).correctable();
    }

    public void retime(Caller by, ExerciseId exercise, int line, Instant at) {
        correct(by, exercise, it -> it.retime(line, at));
    }

    public void reword(Caller by, ExerciseId exercise, int line, String text) {
        correct(by, exercise, it -> it.reword(line, text));
    }

    /** Takes out what was written by mistake. */
    public void withdraw(Caller by, ExerciseId exercise, int line, String reason) {
        correct(by, exercise, it -> it.withdraw(line, reason));
    }

    /** As it was written, whatever was put right about it. */
    public void restore(Caller by, ExerciseId exercise, int line) {
        correct(by, exercise, it -> it.restore(line));
    }

    private void correct(Caller by, ExerciseId exercise, Function<Amending, Decision> rule) {
        rights.require(by, Right.DEBRIEF, exercise);
        scribe.record(
                by,
                Slip.fresh(),
                exercise,
                stage -> rule.apply(new Amending(stage, Teller.sinceOpened(log.since(exercise, 0)), clock.instant())));
    }
}
