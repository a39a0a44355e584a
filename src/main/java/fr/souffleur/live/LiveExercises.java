package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.TextId;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the exercise that runs: every move comes in here, and one line of the log goes out. */
@Service
@Transactional
public class LiveExercises {

    private final Scribe scribe;
    private final Openings openings;
    private final Stages stages;
    private final ExerciseLog log;
    private final PlayClocks clocks;
    private final Rights rights;
    private final ExerciseHosts hosts;
    private final Overtaken overtaken;
    private final ClosedLogs closed;
    private final Clock clock;

    LiveExercises(
            Scribe scribe,
            Openings openings,
            Stages stages,
            ExerciseLog log,
            PlayClocks clocks,
            Rights rights,
            ExerciseHosts hosts,
            Overtaken overtaken,
            ClosedLogs closed,
            Clock clock) {
        this.scribe = scribe;
        this.openings = openings;
        this.stages = stages;
        this.log = log;
        this.clocks = clocks;
        this.rights = rights;
        this.hosts = hosts;
        this.overtaken = overtaken;
        this.closed = closed;
        this.clock = clock;
    }

    /** Holds an address against what it names. @throws Refused {@code unknown} when the exercise is another structure's */
    @Transactional(readOnly = true)
    public void mustBelong(ExerciseId exercise, StructureId structure) {
        var host = hosts.hostOf(exercise).orElseThrow(() -> new Refused("unknown"));
        if (!host.structure().equals(structure)) throw new Refused("unknown");
    }

    /** Opens the room on the sheet as it stands: frozen from now on. Again while waiting, when answers changed. */
    public void open(Caller by, ExerciseId exercise) {
        rights.require(by, Right.CONDUCT, exercise);
        openings.open(by, exercise);
    }

    /** Questions without an answer that keep the room shut; none when it can be opened. */
    @Transactional(readOnly = true)
    public List<String> missing(Caller by, ExerciseId exercise) {
        rights.require(by, Right.CONDUCT, exercise);
        return openings.missing(exercise);
    }

    /** Codes, addresses and QR codes; none before the room was opened. */
    @Transactional(readOnly = true)
    public List<FacilitatorScreen.Access> entrances(Caller by, ExerciseId exercise) {
        rights.require(by, Right.CONDUCT, exercise);
        return openings.entrances(exercise).map(Entrances::all).orElse(List.of());
    }

    /** The way to the observer's screen; empty before the room was opened and once the exercise is over. */
    @Transactional(readOnly = true)
    public Optional<FacilitatorScreen.Access> observing(Caller by, ExerciseId exercise) {
        rights.require(by, Right.OBSERVE, exercise);
        return openings.observing(exercise);
    }

    /** Where the exercise stands on its day; empty before the room was opened. */
    @Transactional(readOnly = true)
    public Optional<Phase> phase(Caller by, ExerciseId exercise) {
        rights.require(by, Right.SEE, exercise);
        return openings.entrances(exercise).map(_ -> stages.of(exercise).phase());
    }

    /** A move of somebody who is signed in. @return its line */
    public int move(Caller by, ExerciseId exercise, Slip slip, Move move) {
        rights.require(by, right(move), exercise);
        return record(by, Mover.FACILITATOR, exercise, slip, move);
    }

    /** A move of a seat; a console pass is as good as the rights of its person still are. @return its line */
    public int move(Seat seat, Slip slip, Move move) {
        var by = seat.caller();
        if (by instanceof Caller.Person) rights.require(by, right(move), seat.exercise());
        return record(by, seat.mover().bringing(slip), seat.exercise(), slip, move);
    }

    private int record(Caller by, Mover mover, ExerciseId exercise, Slip slip, Move move) {
        try {
            return scribe.record(by, slip, exercise, stage -> stage.decide(mover, move));
        } catch (Refused refusal) {
            var no = closed.refused(by, mover, exercise, slip, move, refusal);
            throw by instanceof Caller.Person ? overtaken.told(by, exercise, move, no) : no;
        }
    }

    /** Ticks a role as present or not, paper players included. */
    public void attend(Caller by, ExerciseId exercise, RoleId role, boolean present) {
        move(by, exercise, Slip.fresh(), new Move.Attend(role, present));
    }

    /** Writes down what the cell agreed on. */
    public void agree(Caller by, ExerciseId exercise, CriterionId criterion, Rating rating, @Nullable String evidence) {
        move(by, exercise, Slip.fresh(), new Move.Agree(criterion, rating, evidence));
    }

    /** The hot debrief comes to this step, counted from 0. */
    public void step(Caller by, ExerciseId exercise, int step) {
        move(by, exercise, Slip.fresh(), new Move.Step(step));
    }

    /** So many minutes more for this step of the debrief; with a minus, given back. */
    public void prolong(Caller by, ExerciseId exercise, int step, int minutes) {
        move(by, exercise, Slip.fresh(), new Move.Prolong(step, minutes));
    }

    /** Writes down why observer and cell see a criterion so differently. */
    public void discuss(Caller by, ExerciseId exercise, CriterionId criterion, String why) {
        move(by, exercise, Slip.fresh(), new Move.Discuss(criterion, why));
    }

    /** Empties a text for good; that it was emptied stays in the log. */
    public void purge(Caller by, ExerciseId exercise, TextId text) {
        rights.require(by, Right.CONDUCT, exercise);
        scribe.record(by, Slip.fresh(), exercise, stage -> {
            if (!stage.shelf().texts().containsKey(text)) throw new Refused("unknown");
            return new Decision(new Happening.TextPurged(text), Map.of());
        });
        log.empty(text, clock.instant());
    }

    /** What was played, for the debrief. @throws Refused {@code unknown} when the room was never opened */
    @Transactional(readOnly = true)
    public Chronicle chronicle(Caller by, ExerciseId exercise) {
        rights.require(by, Right.READ_REPORT, exercise);
        var stage = stages.of(exercise);
        var lines = log.since(exercise, 0).stream()
                .filter(it -> it.seq() <= stage.seq())
                .toList();
        long play = clocks.find(exercise).map(it -> it.at(clocks.now())).orElse(0L);
        return new Teller(stage, lines).tell(exercise, play);
    }

    private static Right right(Move move) {
        return switch (move) {
            case Move.Attend _, Move.Agree _, Move.Step _, Move.Prolong _, Move.Discuss _ -> Right.DEBRIEF;
            default -> Right.CONDUCT;
        };
    }
}
