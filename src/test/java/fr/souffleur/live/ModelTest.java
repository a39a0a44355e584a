package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.souffleur.common.MoveId;
import fr.souffleur.planning.RunSheet;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Facilitators, players, observers, the clock, restarts, reconnections and a bad network, in thousands of orders. What fails
 * says its seed and the fewest steps that show it.
 */
class ModelTest {

    private static final int INTERLEAVINGS = Integer.getInteger("model.interleavings", 10_000);
    private static final int FIRST = Integer.getInteger("model.first", 0);
    private static final int STEPS = 80;
    private static final RunSheet SHEET = Sheets.invoice(Theatre.EXERCISE);

    @Test
    void inWhateverOrderThingsComeTheFoldIsTheSameEverywhereAndNoAcknowledgedMoveIsMissingOrDoubled() {
        var shown = IntStream.range(FIRST, FIRST + INTERLEAVINGS)
                .parallel()
                .filter(seed -> Interleaving.fault(seed, STEPS, () -> new Theatre(SHEET), seed % 25 == 0) != null)
                .findAny();
        if (shown.isPresent()) fail(Interleaving.shrunk(shown.getAsInt(), STEPS, () -> new Theatre(SHEET)));
    }

    @Test
    void interleavingsReachEveryPhaseAndNearlyEveryKindOfLine() {
        var kinds = new TreeSet<String>();
        var phases = EnumSet.noneOf(Phase.class);
        for (int seed = 0; seed < 300; seed++) {
            var theatre = new Theatre(SHEET);
            var one = new Interleaving(seed, () -> theatre);
            for (int i = 0; i < STEPS; i++) {
                one.step();
                phases.add(theatre.stage().phase());
            }
            theatre.log.forEach(it -> kinds.add(it.what().getClass().getSimpleName()));
        }
        assertThat(phases).containsExactly(Phase.values());
        assertThat(kinds)
                .contains("Given", "Relanced", "Skipped", "Held", "Released", "TakenBack", "Improvised", "Automated")
                .contains("Opened", "Joined", "Left", "Started", "Paused", "Resumed", "Interrupted", "StoppedForReal")
                .contains("Closed", "Alarmed", "Heeded", "Acknowledged", "Noted", "Aided", "Answered", "Observed")
                .contains("Rated", "Agreed", "Attended", "Stepped", "TextPurged");
    }

    @Test
    void aPortalThatDoesNotKnowAMoveAgainIsFound() {
        found(() -> new Theatre(SHEET) {
            @Override
            int lineOf(MoveId move) {
                return 0;
            }
        });
    }

    @Test
    void aPortalThatLosesItsLastLineWhenItFallsIsFound() {
        found(() -> new Theatre(SHEET) {
            @Override
            void restart(Duration time) {
                if (log.size() > 1) forget();
                super.restart(time);
            }
        });
    }

    @Test
    void aPortalThatDecidesOnTheStageOfALineBeforeIsFound() {
        found(() -> new Theatre(SHEET) {
            @Override
            Stage seen(Stage stage) {
                return log.size() < 2 ? stage : Stage.of(shelf(), log.subList(0, log.size() - 1));
            }
        });
    }

    @Test
    void aPortalThatCountsPlayByTheClockOnTheWallIsFound() {
        found(() -> new Theatre(SHEET) {
            @Override
            Instant steady() {
                return wall();
            }
        });
    }

    @Test
    void aScreenThatMissesALineOfTheTailIsFound() {
        found(() -> new Theatre(SHEET) {
            @Override
            List<Entry> since(int seq) {
                var tail = super.since(seq);
                return tail.size() < 3 ? tail : tail.subList(1, tail.size());
            }
        });
    }

    /** Among so few evenings as that one of a hundred would do. */
    private static void found(Supplier<Theatre> broken) {
        assertThat(IntStream.range(0, 300).anyMatch(seed -> Interleaving.fault(seed, STEPS, broken, false) != null))
                .isTrue();
    }
}
