package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.Refused;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a log when its report is validated and opens it again. What comes home in between, made without network, is kept
 * beside it.
 */
@Service
@Transactional
public class ClosedLogs {

    private final Rooms rooms;
    private final Scribe scribe;
    private final Stages stages;
    private final LateRows late;
    private final Rights rights;
    private final Clock clock;

    ClosedLogs(Rooms rooms, Scribe scribe, Stages stages, LateRows late, Rights rights, Clock clock) {
        this.rooms = rooms;
        this.scribe = scribe;
        this.stages = stages;
        this.late = late;
        this.rights = rights;
        this.clock = clock;
    }

    /** Nobody writes into the log until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Caller by, ExerciseId exercise) {
        rights.require(by, Right.DEBRIEF, exercise);
        rooms.lock(exercise);
    }

    /**
     * Nothing that was played or rated is changed from here on.
     *
     * @param number of the report's version, from 1
     * @throws Refused {@code live.…} outside the debrief
     */
    public void close(Caller by, ExerciseId exercise, int number) {
        rights.require(by, Right.DEBRIEF, exercise);
        scribe.record(
                by, Slip.fresh(), exercise, stage -> Decision.of(stage.course().validate(number)));
    }

    /** @throws Refused {@code live.not-validated} when there is nothing to reopen */
    public void reopen(Caller by, ExerciseId exercise) {
        rights.require(by, Right.DEBRIEF, exercise);
        scribe.record(
                by, Slip.fresh(), exercise, stage -> Decision.of(stage.course().reopen()));
    }

    /** What came home too late, in the order in which it is said to have been done. */
    @Transactional(readOnly = true)
    public List<LateMove> late(Caller by, ExerciseId exercise) {
        rights.require(by, Right.DEBRIEF, exercise);
        var kept = late.of(List.of(exercise));
        if (kept.isEmpty()) return List.of();
        var stage = stages.of(exercise);
        return kept.stream()
                .map(it -> new LateMove(
                        it.id(),
                        it.mover().audience(),
                        stage.name(it.mover().role()),
                        MoveJson.kindOf(it.move()),
                        MoveJson.words(it.move()),
                        it.claimedAt(),
                        it.arrivedAt()))
                .toList();
    }

    /** Takes one of them into the log, which has to be open again. @throws Refused what the rules say against it */
    public void takeIn(Caller by, ExerciseId exercise, MoveId move) {
        rights.require(by, Right.DEBRIEF, exercise);
        for (var it : late.of(List.of(exercise)))
            if (it.id().equals(move)) {
                var slip = new Slip(it.id(), it.claimedAt(), Source.OFFLINE);
                scribe.record(it.by(), slip, exercise, stage -> stage.decide(it.mover(), it.move()));
                late.remove(exercise, move);
            }
    }

    /** Puts one of them away for good. */
    public void putAway(Caller by, ExerciseId exercise, MoveId move) {
        rights.require(by, Right.DEBRIEF, exercise);
        late.remove(exercise, move);
    }

    /** Keeps a move that is refused only because it came too late. @return what to tell who made it */
    Refused refused(Caller by, Mover mover, ExerciseId exercise, Slip slip, Move move, Refused no) {
        if (slip.source() != Source.OFFLINE || !no.key().equals("live.validated")) return no;
        var stage = stages.of(exercise);
        try {
            stage.with(stage.course().reopened()).decide(mover, move);
        } catch (Refused never) {
            return no;
        }
        late.keep(exercise, slip, by, mover, move, clock.instant());
        return new Refused("live.validated-late");
    }
}
