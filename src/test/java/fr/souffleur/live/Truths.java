package fr.souffleur.live;

import static fr.souffleur.live.Phase.CLOSED;
import static fr.souffleur.live.Phase.DEBRIEF;
import static fr.souffleur.live.Phase.PAUSED;
import static fr.souffleur.live.Phase.RUNNING;
import static fr.souffleur.live.Phase.STOPPED;
import static fr.souffleur.live.Phase.WAITING;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Caller;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.MoveId;
import fr.souffleur.common.SeatId;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.live.Happening.Closed;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is true of every log, in whatever order people, clock and network came. */
final class Truths {

    private static final Set<Phase> PLAYED = EnumSet.of(RUNNING, PAUSED, STOPPED, DEBRIEF);
    private static final Set<Phase> BEFORE_THE_END = EnumSet.of(WAITING, RUNNING, PAUSED);

    /** When what may happen, as the rules of the day say it, written down a second time. */
    private static final Map<Class<? extends Happening>, Set<Phase>> ADMITTED = Map.ofEntries(
            entry(Happening.Started.class, EnumSet.of(WAITING)),
            entry(Happening.Given.class, EnumSet.of(RUNNING)),
            entry(Happening.Relanced.class, EnumSet.of(RUNNING)),
            entry(Happening.Improvised.class, EnumSet.of(RUNNING)),
            entry(Happening.Skipped.class, BEFORE_THE_END),
            entry(Happening.Held.class, BEFORE_THE_END),
            entry(Happening.Released.class, BEFORE_THE_END),
            entry(Happening.TakenBack.class, BEFORE_THE_END),
            entry(Happening.Automated.class, BEFORE_THE_END),
            entry(Happening.Paused.class, EnumSet.of(RUNNING)),
            entry(Happening.Interrupted.class, EnumSet.of(RUNNING)),
            entry(Happening.PlayedOn.class, EnumSet.of(PAUSED)),
            entry(Happening.Resumed.class, EnumSet.of(PAUSED, STOPPED)),
            entry(Happening.StoppedForReal.class, EnumSet.of(RUNNING, PAUSED)),
            entry(Happening.Alarmed.class, EnumSet.of(RUNNING, PAUSED)),
            entry(Happening.Acknowledged.class, EnumSet.of(RUNNING, PAUSED)),
            entry(Happening.Heeded.class, PLAYED),
            entry(Happening.Noted.class, PLAYED),
            entry(Happening.Aided.class, PLAYED),
            entry(Happening.Answered.class, PLAYED),
            entry(Happening.ActionChecked.class, PLAYED),
            entry(Happening.Observed.class, PLAYED),
            entry(Happening.Rated.class, PLAYED),
            entry(Happening.Agreed.class, EnumSet.of(DEBRIEF)),
            entry(Happening.Stepped.class, EnumSet.of(DEBRIEF)),
            entry(Happening.Retimed.class, EnumSet.of(DEBRIEF)),
            entry(Happening.Reworded.class, EnumSet.of(DEBRIEF)),
            entry(Happening.Withdrawn.class, EnumSet.of(DEBRIEF)),
            entry(Happening.Restored.class, EnumSet.of(DEBRIEF)),
            entry(Happening.Prolonged.class, EnumSet.of(DEBRIEF)),
            entry(Happening.Discussed.class, EnumSet.of(DEBRIEF)),
            entry(Happening.Cut.class, BEFORE_THE_END),
            entry(Happening.Chosen.class, PLAYED),
            entry(Happening.ReactionTaken.class, EnumSet.of(RUNNING)),
            entry(Happening.ReactionDeclined.class, EnumSet.of(RUNNING, PAUSED)),
            entry(Happening.CheckCalled.class, BEFORE_THE_END),
            entry(Happening.Checked.class, BEFORE_THE_END),
            entry(Happening.Whispered.class, BEFORE_THE_END),
            entry(Happening.WhisperSeen.class, BEFORE_THE_END),
            entry(Happening.Settled.class, PLAYED),
            entry(Happening.PointWritten.class, PLAYED),
            entry(Happening.Attended.class, EnumSet.complementOf(EnumSet.of(CLOSED))));

    private static final Map<Ending, Set<Phase>> ENDED = Map.of(
            Ending.FINISHED, EnumSet.of(RUNNING, PAUSED),
            Ending.PARTIAL, EnumSet.of(PAUSED, STOPPED),
            Ending.REPLANNED, EnumSet.of(WAITING, PAUSED, STOPPED));

    private static final List<RecordComponent> PARTS = Arrays.stream(Stage.class.getRecordComponents())
            .filter(it -> it.getType() != Prose.class)
            .toList();

    private Truths() {}

    /** @return how it stood after each line */
    static List<Stage> hold(Shelf shelf, List<Entry> log, Map<MoveId, Integer> acknowledged) {
        for (int i = 0; i < log.size(); i++)
            if (log.get(i).seq() != i + 1)
                throw new AssertionError("line " + log.get(i).seq() + " stands at place " + (i + 1));
        var moves = new HashSet<MoveId>();
        for (var line : log)
            if (!moves.add(line.move())) throw new AssertionError("a second line of one move: " + line);
        acknowledged.forEach((move, seq) -> {
            if (seq > log.size() || !log.get(seq - 1).move().equals(move))
                throw new AssertionError("an acknowledged move is not where it was said to be: line " + seq);
        });
        var stages = new ArrayList<Stage>();
        Stage stage = null;
        var givenByItself = new HashMap<InjectId, Long>();
        long play = 0;
        for (var line : log) {
            if (line.what() instanceof Happening.Opened) {
                givenByItself.clear();
                play = 0;
            }
            if (line.playMillis() < play) throw new AssertionError("play time ran backwards before line " + line.seq());
            play = line.playMillis();
            admitted(stage, line);
            alone(givenByItself, line);
            if (line.what() instanceof Happening.ReactionTaken taken) followed(stage, log, line.seq(), taken);
            stage = stage == null ? Stage.of(shelf, List.of(line)) : stage.after(line);
            stages.add(stage);
            long stands = stage.course().playOf(line);
            if (stands < 0 || stands > play) throw new AssertionError("line " + line.seq() + " stands at " + stands);
        }
        if (stage == null) throw new AssertionError("an empty log");
        same(Stage.of(shelf, log), stage);
        return stages;
    }

    private static void admitted(@Nullable Stage before, Entry line) {
        if (before == null) return;
        var fitting = line.what() instanceof Closed(var how)
                ? ENDED.get(how)
                : ADMITTED.get(line.what().getClass());
        if (fitting == null) return;
        if (!fitting.contains(before.phase())) throw new AssertionError(line + " while " + before.phase());
        if (line.what() instanceof Happening.Given(var inject)
                && before.script().cue(inject).is(State.GIVEN))
            throw new AssertionError("given a second time: " + line);
    }

    /** All that a reaction brings about stands right behind it, under numbers that follow from its own, and it is taken once. */
    private static void followed(@Nullable Stage before, List<Entry> log, int seq, Happening.ReactionTaken taken) {
        if (before == null) throw new AssertionError("a reaction in an empty log");
        assertThat(before.script().forks().taken(taken.reaction())).isFalse();
        var reaction = before.sheet().reactions().stream()
                .filter(it -> it.id().equals(taken.reaction()))
                .findFirst()
                .orElseThrow();
        var effects = new Effects(before.script()).of(reaction);
        var move = log.get(seq - 1);
        var slip = new Slip(move.move(), move.claimedAt(), move.source());
        for (int i = 0; i < effects.size(); i++) {
            if (log.size() <= seq + i) throw new AssertionError("a reaction without its effects: line " + seq);
            var line = log.get(seq + i);
            if (!line.what().equals(effects.get(i))
                    || !line.move().equals(slip.further(i + 1).move()))
                throw new AssertionError("not what the reaction brings about: " + line);
        }
    }

    /** What comes by itself comes once, and never on the heels of what came by itself before. */
    private static void alone(Map<InjectId, Long> before, Entry line) {
        if (!(line.by() instanceof Caller.Clock) || !(line.what() instanceof Happening.Given(var inject))) return;
        assertThat(before).as("by itself, once").doesNotContainKey(inject);
        before.values().forEach(it -> assertThat(line.playMillis() - it).isGreaterThanOrEqualTo(60_000));
        before.put(inject, line.playMillis());
    }

    /** Two folds of one log: whatever is drawn from them is the same, since drawings know nothing else. */
    static void same(Stage one, Stage other) {
        for (var part : PARTS) {
            var mine = read(part, one);
            if (!mine.equals(read(part, other)))
                assertThat(read(part, other)).as(part.getName()).isEqualTo(mine);
        }
    }

    /** Every screen there is, drawn. */
    static List<Object> drawn(Stage stage) {
        var drawn = new ArrayList<Object>();
        drawn.add(stage.forFacilitator(Played.ENTRANCES));
        stage.roles().forEach(it -> drawn.add(stage.forPlayer(it.id())));
        stage.roles().forEach(it -> drawn.add(new PlayerBoard(stage, it.id()).envelope()));
        drawn.add(stage.forObserver());
        observers(stage)
                .forEach(it -> drawn.add(stage.forObserver(stage.ratings().by(it))));
        drawn.add(stage.forRoom(Played.ENTRANCES));
        return drawn;
    }

    /** What an observer of two may see of the other: what both have rated, and every fact. */
    static void eachRatesAlone(Stage stage) {
        var rated = stage.ratings().rated().keySet();
        for (var seat : observers(stage))
            for (var theme : stage.forObserver(stage.ratings().by(seat)).themes())
                for (var criterion : theme.criteria()) {
                    boolean mine = rated.contains(new Ratings.Key(seat, criterion.id()));
                    var expected = rated.stream()
                            .filter(it -> mine && it.criterion().equals(criterion.id()))
                            .map(it -> it.seat().toString());
                    assertThat(criterion.ratings())
                            .extracting(ObserverScreen.Rated::seat)
                            .containsExactlyInAnyOrderElementsOf(expected.toList());
                }
    }

    private static List<SeatId> observers(Stage stage) {
        return stage.table().seats().entrySet().stream()
                .filter(it -> it.getValue().audience() == Audience.OBSERVER)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Object read(RecordComponent part, Stage stage) {
        try {
            return part.getAccessor().invoke(stage);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
