package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.live.BlankSheet.State;
import fr.souffleur.live.PaperHours.Doubt;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for a session that was played on paper: entered after the fact, it stands in the same log as any other. */
@Service
@Transactional
public class PaperSessions {

    private final Retelling retelling;
    private final Openings openings;
    private final Stages stages;
    private final PlayClocks clocks;
    private final Exercises plans;
    private final Rights rights;

    PaperSessions(
            Retelling retelling, Openings openings, Stages stages, PlayClocks clocks, Exercises plans, Rights rights) {
        this.retelling = retelling;
        this.openings = openings;
        this.stages = stages;
        this.clocks = clocks;
        this.plans = plans;
        this.rights = rights;
    }

    /** What can be entered. */
    @Transactional(readOnly = true)
    public BlankSheet blank(Caller by, ExerciseId exercise) {
        rights.require(by, Right.CONDUCT, exercise);
        var planned = plans.get(by, exercise).startsAt();
        var played = openings.entrances(exercise).map(_ -> stages.of(exercise));
        var state = played.map(it -> state(it.phase(), it.course().ending())).orElse(State.TO_ENTER);
        if (state == State.TO_ENTER)
            return BlankSheet.of(state, plans.sheet(exercise), planned, openings.missing(exercise));
        return BlankSheet.of(state, played.orElseThrow().sheet(), planned, List.of());
    }

    /**
     * Enters a whole session. Entered again, it changes nothing, and what was added to its ratings is added.
     *
     * @param sure what was asked and confirmed
     * @return how many lines were written
     * @throws Refused with the key of a {@link Doubt} that was not confirmed; {@code live.paper.played} when it was played on
     *     screens, {@code live.paper.entered} when another entry came first, {@code live.paper.under-way} while it is played
     */
    public int enter(Caller by, ExerciseId exercise, PaperSession session, Set<Doubt> sure) {
        rights.require(by, Right.CONDUCT, exercise);
        var past = retelling.open(exercise, () -> openings.open(by, exercise));
        var stage = retelling.stage(exercise, past);
        if (stage.phase() != Phase.WAITING && !past.knows(PaperMoves.start(session))) throw past.tooLate(stage.phase());
        var hours = session.hours(ZoneId.of(stage.sheet().zone()));
        for (var doubt : hours.doubts(retelling.now()))
            if (!sure.contains(doubt)) throw new Refused(doubt.key(), hours.said());
        var told = PaperMoves.of(stage, by, session, hours);
        return written(by, exercise, retelling.hear(stage, past, Source.PAPER, told));
    }

    /**
     * Enters ratings only, for a session that stands in the log.
     *
     * @return how many lines were written
     */
    public int rate(Caller by, ExerciseId exercise, PaperRatings ratings) {
        rights.require(by, Right.CONDUCT, exercise);
        var past = retelling.open(exercise, () -> {
            throw new Refused("live.waiting");
        });
        var stage = retelling.stage(exercise, past);
        stage.course().mustBe(Phase.DEBRIEF);
        long play = clocks.find(exercise).map(PlayClock::millis).orElse(0L);
        var told = PaperMoves.of(stage, by, ratings, play);
        return written(by, exercise, retelling.hear(stage, past, Source.PAPER, told));
    }

    private int written(Caller by, ExerciseId exercise, Retold retold) {
        if (!retold.faults().isEmpty()) throw retold.faults().getFirst().why();
        return retelling.write(by, exercise, Source.PAPER, retold);
    }

    private static State state(Phase phase, @Nullable Ending ending) {
        return switch (phase) {
            case WAITING -> State.TO_ENTER;
            case RUNNING, PAUSED, STOPPED -> State.UNDER_WAY;
            case DEBRIEF -> State.PLAYED;
            case CLOSED -> ending == Ending.REPLANNED ? State.TO_ENTER : State.PLAYED;
        };
    }
}
