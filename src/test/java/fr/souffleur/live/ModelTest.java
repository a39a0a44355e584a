package fr.souffleur.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.souffleur.common.MoveId;
import fr.souffleur.planning.RunSheet;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Facilitators, players, observers, the clock, restarts, reconnections and a bad network, in thousands of orders. What fails
 * says its seed and the fewest steps that show it.
 */
class ModelTest {

    private static final int INTERLEAVINGS = Integer.getInteger("model.interleavings", 10_000);
    private static final int FIRST = Integer.getInteger("model.first", 0);
    private static final int STEPS = 80;
    private static final RunSheet SHEET = Sheets.point(Sheets.invoice(Theatre.EXERCISE), Sheets.STRANGERS);

    @Test
    void inWhateverOrderThingsComeTheFoldIsTheSameEverywhereAndNoAcknowledgedMoveIsMissingOrDoubled() {
        var shown = IntStream.range(FIRST, FIRST + INTERLEAVINGS)
                .parallel()
                .filter(seed -> Interleaving.fault(seed, STEPS, () -> new Theatre(SHEET), seed % 25 == 0) != null)
                .findAny();
        if (shown.isPresent()) fail(Interleaving.shrunk(shown.getAsInt(), STEPS, () -> new Theatre(SHEET)));
    }

    /** Who adds a kind of move or of line has it drawn here too: this fails until then. */
    @Test
    void interleavingsReachEveryPhaseEveryKindOfMoveAndEveryKindOfLine() {
        var kinds = new HashSet<Class<?>>();
        var phases = EnumSet.noneOf(Phase.class);
        var drawn = new HashSet<Class<?>>();
        var written = new HashSet<Class<?>>();
        for (int seed = 0; seed < 400; seed++) {
            var theatre = new Theatre(SHEET);
            var one = new Interleaving(seed, () -> theatre);
            for (int i = 0; i < STEPS; i++) {
                one.step();
                phases.add(theatre.stage().phase());
            }
            theatre.log.forEach(it -> kinds.add(it.what().getClass()));
            drawn.addAll(one.troupe.drawn);
            written.addAll(one.troupe.written);
        }
        assertThat(phases).containsExactly(Phase.values());
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(Repertoire.kinds());
        assertThat(written).containsExactlyInAnyOrderElementsOf(Repertoire.kinds());
        // The words of a frozen sheet are taken out by night, long after play.
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Happening.class.getPermittedSubclasses())
                        .filter(it -> !it.isEnum() && it != Happening.SheetPurged.class)
                        .toList());
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
    void aPortalThatWritesHalfOfWhatAReactionBringsAboutIsFound() {
        found(() -> new Theatre(SHEET) {
            @Override
            Decision whole(Decision decision) {
                return new Decision(
                        decision.what(),
                        decision.texts(),
                        decision.then().stream().limit(1).toList());
            }
        });
    }

    @Test
    void aPortalThatBelievesWhateverIsSaidToHaveBeenPlayedWithoutItIsFound() {
        found(() -> new Theatre(SHEET) {
            @Override
            Decision possible(Decision decision) {
                return decision;
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
